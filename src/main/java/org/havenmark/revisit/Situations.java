package org.havenmark.revisit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the rule for visits looks at, for all shelters or for one. A shelter's visits to itself
 * are none of it.
 */
@Singleton
class Situations {
    private static final String VISITS = """
        SELECT a.shelter_id, a.visit_on, a.kind, s.overall, s.red_crossed FROM assessment a
        JOIN hand_in h ON h.assessment_id = a.id JOIN score s ON s.hand_in_id = h.id
        WHERE a.kind <> 'SELF' AND (CAST(? AS uuid) IS NULL OR a.shelter_id = ?)
          AND h.revision = (SELECT max(x.revision) FROM hand_in x WHERE x.assessment_id = a.id)
        ORDER BY a.visit_on, a.opened_at""";
    private static final String OVERDUE = """
        SELECT a.shelter_id, min(r.deadline) FROM action a
        JOIN action_revision r ON r.action_id = a.id AND r.revision = a.revision
        WHERE (CAST(? AS uuid) IS NULL OR a.shelter_id = ?) AND r.horizon = 'QUICK' AND a.status <> 'DONE'
          AND r.deadline < ? AND (a.proposed_by IS NULL OR a.decision IN ('ACCEPTED', 'CHANGED'))
          AND NOT EXISTS (SELECT 1 FROM judgement j JOIN hand_in h ON h.assessment_id = j.assessment_id
            WHERE j.action_id = a.id AND j.verdict IN ('DONE', 'NOT_NEEDED')) GROUP BY a.shelter_id""";
    private static final String SHELTERS = """
        SELECT s.id, o.name, s.capacity_band, s.joined_on FROM shelter s JOIN organisation o ON o.id = s.id
        WHERE (CAST(? AS uuid) IS NULL OR s.id = ?) ORDER BY o.name""";
    private final Rows rows;

    Situations(Rows rows) {
        this.rows = rows;
    }

    /** @param only one shelter, or empty for all */
    @Transactional(readOnly = true)
    public List<Named> of(Optional<UUID> only, LocalDate today) {
        var one = only.orElse(null);
        var visits = new HashMap<UUID, List<Visited>>();
        rows.of(VISITS, row -> visits.computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>())
            .add(new Visited(row.getObject("visit_on", LocalDate.class), row.getString("kind").equals("RE_VISIT"),
                row.getBigDecimal("overall"), row.getInt("red_crossed") > 0)), one, one);
        var overdue = new HashMap<UUID, LocalDate>();
        rows.of(OVERDUE, row -> overdue.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)), one, one,
            today);
        return rows.of(SHELTERS, row -> named(row, visits, overdue), one, one);
    }

    private static Named named(ResultSet row, Map<UUID, List<Visited>> visits, Map<UUID, LocalDate> overdue)
        throws SQLException {
        var id = row.getObject("id", UUID.class);
        var all = visits.getOrDefault(id, List.of());
        var last = all.isEmpty() ? null : all.get(all.size() - 1);
        return new Named(row.getString("name"), new Situation(id, CapacityBand.valueOf(row.getString("capacity_band")),
            row.getObject("joined_on", LocalDate.class), all.stream().map(Visited::on).toList(),
            last == null ? null : last.overall(), last != null && last.redLine(), overdue.get(id),
            all.stream().anyMatch(Visited::again)));
    }

    /** A shelter's code name and how it stands. */
    record Named(String name, Situation situation) { }

    private record Visited(LocalDate on, boolean again, @Nullable BigDecimal overall, boolean redLine) { }
}
