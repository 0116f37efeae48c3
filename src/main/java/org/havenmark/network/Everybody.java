package org.havenmark.network;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/** Makes the page of everybody who is no coordinator; nothing small passes. */
@Singleton
final class Everybody {
    private final NetworkFigures figures;
    private final VisitCounts visits;
    private final Sheets sheets;
    private final Clock clock;

    Everybody(NetworkFigures figures, VisitCounts visits, Sheets sheets, Clock clock) {
        this.figures = figures;
        this.visits = visits;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Of one sheet, over all shelters: whoever could choose among shelters could subtract. */
    FiguresPage page(String sheet, List<Version> used, Locale language) {
        var everywhere = new Wanted(sheet, "", "");
        var quarters = visits.byQuarter(everywhere, LocalDate.now(clock));
        var basis = figures.basis(sheet);
        return new FiguresPage(new Choice(ByShelter.offered(used, sheets, language), sheet, List.of(), "", List.of(),
            ""), Suppression.whole(basis.map(Basis::n).orElse(0)),
            basis.filter(known -> Suppression.suffices(known.n())).map(known -> figures(known, sheet, used, language))
                .orElse(null), visits(quarters), total(quarters, Quarter::done),
            total(quarters, Everybody::toCome));
    }

    private Figures figures(Basis basis, String sheet, List<Version> used, Locale language) {
        var versions = used.stream().filter(version -> version.sheet().equals(sheet))
            .map(version -> sheets.get(version.id())).toList();
        var points = figures.points(sheet);
        return new Figures(versions.get(0).title().in(language), basis, Column.of(versions, language).stream()
            .map(column -> figure(column, basis, points.getOrDefault(column.part(), List.of()))).toList(),
            redLines(versions.get(0), basis, figures.crossed(sheet), language));
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

    private static List<RedLine> redLines(Sheet sheet, Basis basis, Map<String, Integer> crossed, Locale language) {
        return sheet.criteria().filter(Criterion::redLine).map(criterion -> new RedLine(
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
