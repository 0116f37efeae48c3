package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.assessment.EarlierView.SameView;
import org.havenmark.assessment.KeptScores.Point;
import org.havenmark.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A shelter's visits beside each other: scores as stored, and across versions of a sheet on what both asked. */
@Singleton
final class EarlierVisits {
    private final KeptScores scores;
    private final AgreedVisits agreed;
    private final LaidSheets sheets;

    EarlierVisits(KeptScores scores, AgreedVisits agreed, LaidSheets sheets) {
        this.scores = scores;
        this.agreed = agreed;
        this.sheets = sheets;
    }

    /** Up to this assessment, the earliest first. */
    List<EarlierView> until(Assessment assessment, Locale language) {
        var points = scores.until(assessment);
        var others = points.stream().filter(point -> !point.sheetVersion().equals(assessment.sheetVersionId()))
            .map(Point::assessment).toList();
        var ids = new ArrayList<>(others);
        ids.add(assessment.id());
        var visits = others.isEmpty() ? Map.<UUID, SameCriteria.Visit>of() : agreed.of(ids);
        var read = sheets.asWritten(points.stream().map(Point::sheetVersion).distinct().toList());
        var views = new ArrayList<EarlierView>();
        for (int place = 0; place < points.size(); place++) {
            var point = points.get(place);
            views.add(view(point, place == 0 ? point : points.get(place - 1), read, language,
                others.contains(point.assessment()) ? SameView.of(SameCriteria.of(visits.get(point.assessment()),
                    visits.get(assessment.id()))) : null));
        }
        return views;
    }

    private static EarlierView view(Point point, Point before, Map<UUID, Sheet> read, Locale language,
                                    @Nullable SameView same) {
        var sheet = read.get(point.sheetVersion());
        return new EarlierView(point.assessment(), point.visitOn(), sheet.title().in(language), sheet.version(),
            !point.sheetVersion().equals(before.sheetVersion()),
            !sheet.id().equals(read.get(before.sheetVersion()).id()), point.points(),
            Standings.named(sheet, point.band(), language), point.provisional(), point.rated(), point.applicable(),
            same);
    }
}
