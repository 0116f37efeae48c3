package org.havenmark.network;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.Concordance;
import org.havenmark.assessment.Unit;
import org.havenmark.network.ConcordancePage.Line;
import org.havenmark.network.FirstRatings.Wording;
import org.havenmark.network.SheetsUsed.Version;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/** Makes the page on concordance across the network. */
@Singleton
final class Wordings {
    /** What has no value comes after all that has one. */
    private static final double LAST = 2;
    private static final Comparator<Line> LEAST_ALIKE_FIRST =
        Comparator.<Line>comparingDouble(line -> line.found().value().orElse(LAST))
            .thenComparingDouble(line -> line.found().percent().orElse(100.0));
    private final FirstRatings ratings;
    private final Sheets sheets;

    Wordings(FirstRatings ratings, Sheets sheets) {
        this.ratings = ratings;
        this.sheets = sheets;
    }

    ConcordancePage page(String sheet, List<Version> used, Locale language) {
        var choice = new Choice(ByShelter.offered(used, sheets, language), sheet, List.of(), "", List.of(), "");
        if (sheet.isEmpty()) {
            return new ConcordancePage(choice, null, List.of());
        }
        var newest = sheets.get(ByShelter.newest(used, sheet));
        var units = ratings.on(sheet);
        return new ConcordancePage(choice, newest.title().in(language), newest.domains().stream().flatMap(domain ->
            domain.criteria().stream().map(criterion -> line(domain, criterion, units, language)))
            .sorted(LEAST_ALIKE_FIRST).toList());
    }

    private Line line(Domain domain, Criterion criterion, Map<Wording, List<Unit>> units, Locale language) {
        var found = Concordance.of(units.entrySet().stream()
            .filter(entry -> isWorded(entry.getKey(), criterion)).flatMap(entry -> entry.getValue().stream()).toList());
        return new Line(criterion.text().in(language), domain.title().in(language),
            criterion.anchors().values().stream().map(anchor -> anchor.in(language)).toList(), found,
            rounded(found.value()), rounded(found.interval().map(Concordance.Interval::low)),
            rounded(found.interval().map(Concordance.Interval::high)),
            found.percent().map(percent -> (int) Math.round(percent)).orElse(null));
    }

    /** Ratings by words that were changed since say nothing about the words of today. */
    private boolean isWorded(Wording wording, Criterion today) {
        return wording.criterion().equals(today.id()) && isSame(wording.version(), today);
    }

    private boolean isSame(UUID version, Criterion today) {
        return sheets.get(version).criterion(today.id()).filter(then -> then.text().equals(today.text())
            && then.anchors().equals(today.anchors())).isPresent();
    }

    private static @Nullable BigDecimal rounded(Optional<Double> value) {
        return value.map(found -> BigDecimal.valueOf(found).setScale(2, RoundingMode.HALF_UP)).orElse(null);
    }
}
