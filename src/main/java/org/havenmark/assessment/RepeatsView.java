package org.havenmark.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.DomainScore;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * How the rooms, houses or groups of a domain came together.
 *
 * @param combine the end of the key of the words for the rule: {@code lowest}, {@code mean}, {@code share-at-target}
 * @param names   Room 1, Room 2 and so on
 */
public record RepeatsView(String combine, List<Said> names, List<Row> rows) {
    public RepeatsView {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** Null where the domain is scored once. */
    static @Nullable RepeatsView of(Sheet sheet, DomainScore scored, Locale language) {
        var domain = scored.domain();
        if (domain.repeat().isEmpty()) {
            return null;
        }
        var byCriterion = new LinkedHashMap<String, List<Counted>>();
        scored.lines().forEach(line -> byCriterion.merge(line.criterion().base(), List.of(line), RepeatsView::joined));
        return new RepeatsView(Labels.word(domain.repeat().get().combine()),
            IntStream.rangeClosed(1, RepeatView.count(domain))
                .mapToObj(number -> RepeatView.name(domain, number, language)).toList(),
            byCriterion.values().stream().map(lines -> row(sheet, lines, language)).toList());
    }

    private static List<Counted> joined(List<Counted> first, List<Counted> next) {
        return java.util.stream.Stream.concat(first.stream(), next.stream()).toList();
    }

    private static Row row(Sheet sheet, List<Counted> lines, Locale language) {
        var criterion = lines.get(0).criterion();
        var counting = lines.stream().flatMap(line -> line.in().stream()).toList();
        var share = counting.stream().map(Counted.In::share).reduce(Ratio.NONE, Ratio::plus);
        var gained = counting.stream().map(in -> in.share().times(in.part())).reduce(Ratio.NONE, Ratio::plus);
        return new Row(sheet.number(criterion.id()).replaceFirst(" .*", ""), criterion.text().in(language),
            lines.stream().map(line -> cell(line, language)).toList(),
            share.equals(Ratio.NONE) ? null : gained.over(share).times(Ratio.of(100, 1)).rounded(2));
    }

    private static Cell cell(Counted line, Locale language) {
        return line.in().filter(in -> !in.assumed()).map(in -> new Cell(in.level(),
            line.criterion().scale().tone(in.level()),
            line.criterion().scale().levels().get(in.level()).name().in(language), !in.share().equals(Ratio.NONE)))
            .orElse(new Cell(-1, 0, new Said(language.toLanguageTag(), ""), false));
    }

    /**
     * One criterion over all of them.
     *
     * @param together the points they come to, of a hundred; null where none is rated
     */
    public record Row(String number, Said text, List<Cell> cells, @Nullable BigDecimal together) { }

    /**
     * One criterion in one of them.
     *
     * @param level  the level it counts as; -1 where it is left out
     * @param tone   its colour, 0 to 3
     * @param counts whether the rule takes it
     */
    public record Cell(int level, int tone, Said name, boolean counts) { }
}
