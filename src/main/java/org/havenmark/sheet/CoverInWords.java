package org.havenmark.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.havenmark.sheet.Covering.Served;
import org.havenmark.sheet.Covering.State;
import org.havenmark.sheet.StandardPage.Cover;
import org.havenmark.sheet.StandardPage.InSheet;
import org.havenmark.sheet.StandardPage.Line;
import org.havenmark.sheet.StandardPage.Mark;
import org.havenmark.sheet.StandardPage.Strange;

/** Says in one language what of a standard is covered. */
final class CoverInWords {
    private final Map<String, UUID> versions = new LinkedHashMap<>();
    private final Map<UUID, Sheet> sheets;
    private final Standard standard;
    private final Locale language;

    private CoverInWords(Standard standard, Map<UUID, Sheet> sheets, Locale language) {
        this.standard = standard;
        this.sheets = sheets;
        this.language = language;
        sheets.forEach((id, sheet) -> versions.put(key(sheet), id));
    }

    static Cover of(Standard standard, Covering covering, Map<UUID, Sheet> sheets, Locale language) {
        return new CoverInWords(standard, sheets, language).cover(covering);
    }

    /** How many clauses are covered by a criterion or by all their parts. */
    static long covered(Covering covering) {
        return covering.count(State.SERVED) + covering.count(State.BY_PARTS);
    }

    private Cover cover(Covering covering) {
        var lines = IntStream.range(0, covering.clauses().size())
            .mapToObj(place -> line(place + 1, covering.clauses().get(place))).toList();
        return new Cover(lines, lines.stream().filter(line -> line.state().equals(State.NONE.word())).toList(),
            covered(covering), sheets.values().stream().map(sheet -> sheet.title().in(language)).toList(),
            bySheet(covering.unserving()), covering.unknown().entrySet().stream()
                .map(strange -> new Strange(strange.getKey(), bySheet(strange.getValue()))).toList(),
            covering.elsewhere());
    }

    private Line line(int place, Covering.Covered covered) {
        var clause = covered.clause();
        return new Line(place, clause.code(), clause.text().in(language), standard.depth(clause),
            covered.state().word(), bySheet(covered.criteria()));
    }

    private List<InSheet> bySheet(List<Served> served) {
        return served.stream().collect(Collectors.groupingBy(one -> key(one.sheet()), LinkedHashMap::new,
                Collectors.toList())).entrySet().stream()
            .map(sheet -> new InSheet(versions.get(sheet.getKey()), sheet.getValue().get(0).sheet().title()
                .in(language), sheet.getValue().stream().map(this::mark).toList())).toList();
    }

    private Mark mark(Served served) {
        return new Mark(served.number(), served.criterion().text().in(language), served.domain().title().in(language),
            served.criterion().redLine());
    }

    private static String key(Sheet sheet) {
        return sheet.id() + " " + sheet.version();
    }
}
