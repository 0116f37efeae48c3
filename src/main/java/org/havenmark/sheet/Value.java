package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One word of the file under its key, read as what it should be; empty, and noted, where it is not. */
record Value(String key, Node.Word word, Problems problems) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,60}");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,6})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,6})(\\.[0-9]{1,2})?");

    Optional<String> id() {
        return ID.matcher(word.words()).matches() ? Optional.of(word.words()) : noted(Fault.BAD_ID, word.words());
    }

    /** Whether nothing before has this value; it is noted where something has. */
    boolean isFirstIn(Map<String, Spot> taken) {
        var first = taken.putIfAbsent(word.words(), word.at());
        if (first != null) {
            problems.add(word.at(), Fault.TWICE, word.words(), first.line());
        }
        return first == null;
    }

    Optional<Integer> whole() {
        return word.plain() && WHOLE.matcher(word.words()).matches()
            ? Optional.of(Integer.valueOf(word.words())) : noted(Fault.EXPECTED_WHOLE_NUMBER, word.words());
    }

    Optional<Integer> whole(int lowest, int highest) {
        return whole().flatMap(number -> number >= lowest && number <= highest
            ? Optional.of(number) : noted(Fault.NUMBER_RANGE, key, lowest, highest));
    }

    /** A level of a scale with so many levels; 0 levels mean that the scale itself could not be read. */
    Optional<Integer> level(int levels) {
        return whole().flatMap(level -> levels == 0 || level >= 0 && level < levels
            ? Optional.of(level) : noted(Fault.OFF_SCALE, key, level, levels - 1));
    }

    /** A number from 0 to 100 with at most two decimals, as scores have. */
    Optional<BigDecimal> percent() {
        if (!word.plain() || !DECIMAL.matcher(word.words()).matches()) {
            return noted(Fault.EXPECTED_NUMBER, word.words());
        }
        var number = new BigDecimal(word.words());
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0
            ? Optional.of(number) : noted(Fault.NUMBER_RANGE, key, 0, 100);
    }

    /** A number from 0 with at most two decimals. */
    Optional<BigDecimal> amount() {
        return word.plain() && DECIMAL.matcher(word.words()).matches() && !word.words().startsWith("-")
            ? Optional.of(new BigDecimal(word.words())) : noted(Fault.EXPECTED_NUMBER, word.words());
    }

    /** Only {@code true} and {@code false}: what YAML makes of yes, no, on and off surprises people. */
    Optional<Boolean> flag() {
        var known = word.plain() && (word.words().equals("true") || word.words().equals("false"));
        return known ? Optional.of(word.words().equals("true")) : noted(Fault.EXPECTED_YES_OR_NO, word.words());
    }

    /** A constant, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> choice(Class<E> choices) {
        var found = Arrays.stream(choices.getEnumConstants()).filter(one -> written(one).equals(word.words()))
            .findFirst();
        return found.isPresent() ? found : noted(Fault.UNKNOWN_WORD, key, word.words(),
            Arrays.stream(choices.getEnumConstants()).map(Value::written).collect(Collectors.joining(", ")));
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> Optional<T> noted(Fault fault, Object... arguments) {
        problems.add(word.at(), fault, arguments);
        return Optional.empty();
    }
}
