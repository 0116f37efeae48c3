package org.havenmark.network;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.havenmark.network.FiguresPage.Figure;
import org.havenmark.network.FiguresPage.Figures;
import org.havenmark.network.FiguresPage.RedLine;
import org.havenmark.network.FiguresPage.Spread;
import org.havenmark.network.FiguresPage.Visits;
import org.havenmark.network.SheetsUsed.Version;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/** Makes the page of everybody who is no coordinator; nothing small passes. */
@Singleton
final class Everybody {
    private final NetworkFigures figures;
    private final OnCommon onCommon;
    private final VisitCounts visits;
    private final Keeping keeping;
    private final Sheets sheets;
    private final Clock clock;

    Everybody(NetworkFigures figures, OnCommon onCommon, VisitCounts visits, Keeping keeping, Sheets sheets,
              Clock clock) {
        this.figures = figures;
        this.onCommon = onCommon;
        this.visits = visits;
        this.keeping = keeping;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Of one sheet, over all shelters: whoever could choose among shelters could subtract. */
    FiguresPage page(String sheet, List<Version> used, Locale language) {
        var everywhere = new Wanted(sheet, "", "");
        var today = LocalDate.now(clock);
        var quarters = visits.byQuarter(everywhere, today);
        var basis = figures.basis(sheet);
        return new FiguresPage(today, new Choice(ByShelter.offered(used, sheets, language), sheet, List.of(), "",
            List.of(), ""), Suppression.whole(basis.map(Basis::n).orElse(0)),
            basis.filter(known -> Suppression.suffices(known.n())).map(known -> figures(known, sheet, used, language))
                .orElse(null), visits(quarters), total(quarters, Quarter::done),
            total(quarters, Everybody::toCome), keeping.shown().orElse(null));
    }

    /** Scores of several versions do not compare, so those are not shown at all: only what all versions ask. */
    private Figures figures(Basis basis, String sheet, List<Version> used, Locale language) {
        var versions = used.stream().filter(version -> version.sheet().equals(sheet)).toList();
        var ruler = onCommon.ruler(sheet, versions);
        var newest = sheets.get(versions.get(0).id());
        var asked = ruler.map(one -> List.of(one.sheet()))
            .orElseGet(() -> versions.stream().map(version -> sheets.get(version.id())).toList());
        var points = ruler.map(one -> points(onCommon.outcomes(one, sheet))).orElseGet(() -> figures.points(sheet));
        return new Figures(newest.title().in(language), basis,
            ruler.map(one -> NetworkPage.Versions.of(one, true)).orElse(null), Column.of(asked, language).stream()
                .map(column -> figure(column, basis, points.getOrDefault(column.part(), List.of()))).toList(),
            redLines(newest.criteria().filter(Criterion::redLine).filter(criterion ->
                ruler.isEmpty() || ruler.get().redLines().contains(criterion.id())).toList(), basis,
                figures.crossed(sheet), language));
    }

    private static Map<String, List<BigDecimal>> points(Collection<Outcome> outcomes) {
        var points = new HashMap<String, List<BigDecimal>>();
        outcomes.forEach(outcome -> {
            outcome.domains().forEach(domain -> domain.score().ifPresent(score ->
                points.computeIfAbsent(domain.domain().id(), none -> new ArrayList<>()).add(score.value())));
            outcome.axes().forEach(axis -> axis.score().ifPresent(score ->
                points.computeIfAbsent(axis.axis().name(), none -> new ArrayList<>()).add(score.value())));
        });
        return points;
    }

    private static Figure figure(Column column, Basis basis, List<BigDecimal> points) {
        var n = Suppression.part(points.size(), basis.n());
        return new Figure(column, n, n.number() > 0 ? spread(points) : null);
    }

    private static @Nullable Spread spread(List<BigDecimal> points) {
        return Distribution.of(points.stream().map(Score::new).toList()).map(found -> new Spread(
            whole(found.lowerQuartile()), whole(found.median()), whole(found.upperQuartile()))).orElse(null);
    }

    private static int whole(Ratio points) {
        return points.rounded(0).intValueExact();
    }

    private static List<RedLine> redLines(List<Criterion> asked, Basis basis, Map<String, Integer> crossed,
                                          Locale language) {
        return asked.stream().map(criterion -> new RedLine(
            criterion.text().in(language),
            Suppression.part(crossed.getOrDefault(criterion.id(), 0), basis.n()))).toList();
    }

    private static List<Visits> visits(List<Quarter> quarters) {
        var done = Suppression.parts(quarters.stream().map(Quarter::done).toList());
        var toCome = Suppression.parts(quarters.stream().map(Everybody::toCome).toList());
        return java.util.stream.IntStream.range(0, quarters.size())
            .mapToObj(i -> new Visits(quarters.get(i).start(), done.get(i), toCome.get(i))).toList();
    }

    private static Count total(List<Quarter> quarters, ToIntFunction<Quarter> count) {
        return Suppression.whole(quarters.stream().mapToInt(count).sum());
    }

    /** Whether a visit is late is the coordinators' business. */
    private static int toCome(Quarter quarter) {
        return quarter.toCome() + quarter.overdue();
    }
}
