package org.havenmark.network;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.cycle.PlannedVisit;
import org.havenmark.cycle.PlannedVisits;
import org.havenmark.database.Rows;
import org.havenmark.feedback.AlertRows;
import org.havenmark.network.ShelterStory.DomainName;
import org.havenmark.network.ShelterStory.PlanCount;
import org.havenmark.network.ShelterStory.SelfView;
import org.havenmark.network.ShelterStory.VisitView;
import org.havenmark.plan.PlanFigures;
import org.havenmark.revisit.Compliance;
import org.havenmark.revisit.Compliances;
import org.havenmark.revisit.NextVisits;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Puts a shelter's story together. Whoever asks for it knows who may read it. */
@Singleton
final class ShelterStories {
    /** The chart has six colours, and one is for the overall score. */
    private static final int DRAWN = 5;
    private final Rows rows;
    private final Sheets sheets;
    private final PlannedVisits planned;
    private final NextVisits nextVisits;
    private final AlertRows alerts;
    private final PlanFigures plans;
    private final Compliances compliances;
    private final Clock clock;

    ShelterStories(Rows rows, Sheets sheets, PlannedVisits planned, NextVisits nextVisits, AlertRows alerts,
                   PlanFigures plans, Compliances compliances, Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.planned = planned;
        this.nextVisits = nextVisits;
        this.alerts = alerts;
        this.plans = plans;
        this.compliances = compliances;
        this.clock = clock;
    }

    ShelterStory of(UUID shelter, Viewer viewer, Locale language) {
        var today = LocalDate.now(clock);
        var scored = scored(shelter);
        var read = sheets.get(scored.stream().map(Scored::version).distinct().toList());
        return new ShelterStory(domains(scored, read, language), visits(scored, read, points(shelter), language),
            selves(shelter), plan(shelter), Compliance.of(compliances.ofShelter(shelter)),
            planned.toShelter(shelter, today).stream()
                .filter(visit -> !visit.isHandedIn()).map(PlannedVisit::day).findFirst().orElse(null),
            nextVisits.of(shelter).orElse(null), alerts.open(shelter, viewer, language));
    }

    private List<Scored> scored(UUID shelter) {
        return rows.of("""
            SELECT a.id, a.visit_on, s.* FROM assessment a JOIN hand_in h ON h.assessment_id = a.id
            JOIN score s ON s.hand_in_id = h.id WHERE a.shelter_id = ? AND a.kind <> 'SELF'
              AND h.revision = (SELECT max(x.revision) FROM hand_in x WHERE x.assessment_id = a.id)
            ORDER BY a.visit_on, a.opened_at""", ShelterStories::scored, shelter);
    }

    private Map<UUID, Map<String, BigDecimal>> points(UUID shelter) {
        var points = new HashMap<UUID, Map<String, BigDecimal>>();
        rows.of("""
            SELECT a.id, d.domain, d.points FROM assessment a JOIN hand_in h ON h.assessment_id = a.id
            JOIN score s ON s.hand_in_id = h.id JOIN domain_score d ON d.score_id = s.id
            WHERE a.shelter_id = ? AND a.kind <> 'SELF' AND d.points IS NOT NULL
              AND h.revision = (SELECT max(x.revision) FROM hand_in x WHERE x.assessment_id = a.id)""",
            row -> points.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                .put(row.getString(2), row.getBigDecimal(3)), shelter);
        return points;
    }

    private static List<VisitView> visits(List<Scored> scored, Map<UUID, Sheet> read,
                                          Map<UUID, Map<String, BigDecimal>> points, Locale language) {
        var views = new ArrayList<VisitView>();
        for (int place = 0; place < scored.size(); place++) {
            var one = scored.get(place);
            var sheet = read.get(one.version());
            var before = read.get(scored.get(Math.max(0, place - 1)).version());
            views.add(new VisitView(one.assessment(), one.visitOn(), sheet.title().in(language), sheet.version(),
                place > 0 && !scored.get(place - 1).version().equals(one.version()),
                !before.id().equals(sheet.id()), one.overall(),
                points.getOrDefault(one.assessment(), Map.of()), one.rated(), one.applicable(), one.crossed(),
                one.unchecked()));
        }
        return views;
    }

    /** The sheet that most visits stand on gives the order and the words, by its newest version; others add to it. */
    private static List<DomainName> domains(List<Scored> scored, Map<UUID, Sheet> read, Locale language) {
        var names = new LinkedHashMap<String, DomainName>();
        var visits = scored.stream().collect(Collectors.groupingBy(one -> read.get(one.version()).id(),
            Collectors.counting()));
        scored.stream().map(one -> read.get(one.version())).sorted(Comparator.comparing((Sheet sheet) ->
            visits.get(sheet.id())).thenComparing(Sheet::version).reversed()).flatMap(sheet -> sheet.domains().stream())
            .forEach(domain -> names.putIfAbsent(domain.id(), new DomainName(domain.id(), domain.title().in(language),
                names.size() < DRAWN)));
        return List.copyOf(names.values());
    }

    private List<SelfView> selves(UUID shelter) {
        return rows.of("""
            SELECT a.id, a.visit_on, s.overall FROM assessment a JOIN hand_in h ON h.assessment_id = a.id
            JOIN score s ON s.hand_in_id = h.id WHERE a.shelter_id = ? AND a.kind = 'SELF'
              AND h.revision = (SELECT max(x.revision) FROM hand_in x WHERE x.assessment_id = a.id)
            ORDER BY a.visit_on DESC, a.opened_at DESC""", row -> new SelfView(row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class), row.getBigDecimal(3)), shelter);
    }

    private PlanCount plan(UUID shelter) {
        var figures = plans.of(shelter);
        int closed = rows.of("""
            SELECT count(*) FROM action a WHERE a.shelter_id = ?
              AND (a.proposed_by IS NULL OR a.decision IN ('ACCEPTED', 'CHANGED'))
              AND EXISTS (SELECT 1 FROM judgement j JOIN hand_in h ON h.assessment_id = j.assessment_id
                WHERE j.action_id = a.id AND j.verdict IN ('DONE', 'NOT_NEEDED'))""", row -> row.getInt(1), shelter)
            .get(0);
        return new PlanCount(figures.open(), figures.late(), Math.max(0, figures.done() - closed), closed,
            figures.waiting());
    }

    private static Scored scored(ResultSet row) throws SQLException {
        return new Scored(row.getObject(1, UUID.class), row.getObject("visit_on", LocalDate.class),
            row.getObject("sheet_version_id", UUID.class), row.getBigDecimal("overall"), row.getInt("rated"),
            row.getInt("applicable"), row.getInt("red_crossed"), row.getInt("red_unchecked"));
    }

    private record Scored(UUID assessment, LocalDate visitOn, UUID version,
                          @Nullable BigDecimal overall, int rated, int applicable, int crossed,
                          int unchecked) { }
}
