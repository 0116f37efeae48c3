package org.havenmark.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One line of a seed file. What does not read names its place, for whoever edits the seed. */
record Line(String place, Map<String, String> cells) {
    String words(String column) {
        return maybe(column).orElseThrow(() -> wrong(column, "is empty"));
    }

    Optional<String> maybe(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw wrong(column, "is not in the header");
        }
        return Optional.of(cell.strip()).filter(words -> !words.isEmpty());
    }

    int number(String column) {
        return read(column, Integer::parseInt);
    }

    boolean flag(String column) {
        return read(column, words -> List.of("no", "yes").indexOf(words)) == 1;
    }

    /** Words with spaces between them; none where the cell is empty. */
    List<String> list(String column) {
        return maybe(column).map(words -> Arrays.asList(words.split(" +"))).orElse(List.of());
    }

    /** One of the words for it, {@code border-centre} for {@code BORDER_CENTRE}. */
    <T extends Enum<T>> T one(String column, Class<T> type) {
        return read(column, words -> named(type, words));
    }

    static <T extends Enum<T>> T named(Class<T> type, String words) {
        return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private <T> T read(String column, Function<String, T> reading) {
        try {
            return reading.apply(words(column));
        } catch (IllegalArgumentException e) {
            throw wrong(column, "does not read: " + words(column));
        }
    }

    private IllegalStateException wrong(String column, String what) {
        return new IllegalStateException(place + ": " + column + " " + what);
    }
}
