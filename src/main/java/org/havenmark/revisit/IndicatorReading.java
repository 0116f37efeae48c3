package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** Reads a shelter's own indicators, for the shelter alone. */
@Singleton
class IndicatorReading {
    private final Indicators indicators;
    private final IndicatorCounts counts;
    private final Notes notes;
    private final Clock clock;

    IndicatorReading(Indicators indicators, IndicatorCounts counts, Notes notes, Clock clock) {
        this.indicators = indicators;
        this.counts = counts;
        this.notes = notes;
        this.clock = clock;
    }

    IndicatorPages.ListPage list(UUID shelter, UUID reader, UUID next, @Nullable Draft name, @Nullable Draft unit,
                                 Forms forms) {
        var all = indicators.findByShelterIdOrderByCreatedAt(shelter);
        var words = words(all, reader);
        Map<UUID, IndicatorCount> latest = counts.ofShelter(shelter).stream().collect(Collectors.toMap(
            IndicatorCount::indicatorId, Function.identity(), (earlier, later) -> later));
        return new IndicatorPages.ListPage(all.stream().map(each -> row(each, words, latest.get(each.id()))).toList(),
            next, name == null ? TypedNote.EMPTY : TypedNote.of(name), unit == null ? TypedNote.EMPTY
            : TypedNote.of(unit),
            forms);
    }

    /** With the form for this month, or for the one that is asked for. */
    IndicatorPages.ShowPage show(Indicator indicator, UUID reader, String asked) {
        var month = asked.isEmpty() ? YearMonth.now(clock).toString() : asked;
        var known = month(month).flatMap(day -> counts.findByIndicatorIdAndMonthOn(indicator.id(), day));
        return show(indicator, reader, month, known.map(row -> Integer.toString(row.amount())).orElse(""), Forms.NONE);
    }

    /** With what was typed, upon what is there now. */
    IndicatorPages.ShowPage show(Indicator indicator, UUID reader, String month, String typed, Forms forms) {
        var words = words(List.of(indicator), reader);
        var seen = month(month).flatMap(day -> counts.findByIndicatorIdAndMonthOn(indicator.id(), day))
            .map(row -> Integer.toString(row.version())).orElse("");
        return new IndicatorPages.ShowPage(indicator.id(), words.get(indicator.nameNoteId()),
            words.get(indicator.unitNoteId()), indicator.isKept(), indicator.version(),
            counts.ofShelter(indicator.shelterId()).stream().filter(row -> row.indicatorId().equals(indicator.id()))
                .sorted(Comparator.comparing(IndicatorCount::monthOn).reversed())
                .map(row -> new IndicatorPages.Month(YearMonth.from(row.monthOn()).toString(), row.amount())).toList(),
            month, typed, seen, forms);
    }

    /** Rows for a file: indicator, unit, month, number. */
    List<List<String>> rows(UUID shelter, UUID reader) {
        var all = indicators.findByShelterIdOrderByCreatedAt(shelter);
        var words = words(all, reader);
        Map<UUID, List<IndicatorCount>> numbers = counts.ofShelter(shelter).stream()
            .collect(Collectors.groupingBy(IndicatorCount::indicatorId));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("indicator", "unit", "month", "number"));
        all.forEach(each -> numbers.getOrDefault(each.id(), List.of()).forEach(row -> rows.add(List.of(
            words.get(each.nameNoteId()).words(), words.get(each.unitNoteId()).words(),
            YearMonth.from(row.monthOn()).toString(), Integer.toString(row.amount())))));
        return rows;
    }

    /** The first day of a month as a browser sends it, {@code 2026-11}; none that is still to come. */
    Optional<LocalDate> month(String typed) {
        return Forms.day(Forms.digits(typed) + "-01")
            .filter(day -> !day.isAfter(LocalDate.now(clock)) && day.getYear() > 1999);
    }

    private Map<UUID, ShownNote> words(List<Indicator> all, UUID reader) {
        return notes.read(all.stream().flatMap(each -> Stream.of(each.nameNoteId(), each.unitNoteId())).toList(),
            reader);
    }

    private static IndicatorPages.Row row(Indicator each, Map<UUID, ShownNote> words, @Nullable IndicatorCount latest) {
        return new IndicatorPages.Row(each.id(), words.get(each.nameNoteId()), words.get(each.unitNoteId()),
            each.isKept(),
            latest == null ? null : latest.monthOn(), latest == null ? 0 : latest.amount());
    }
}
