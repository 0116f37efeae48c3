package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.change.EarlyWarnings;
import org.havenmark.database.Rows;

/**
 * Shelters with a critical action past its deadline: a quick one, or one about a crossed red line, that neither the
 * shelter says is done nor a re-visit found done or no longer needed. Setting one aside does not silence it. The latest
 * word counts: where a re-visit found it not done after the shelter had said so, it is still to be done.
 */
@Singleton
class OverdueActions implements EarlyWarnings {
    private final Rows rows;

    OverdueActions(Rows rows) {
        this.rows = rows;
    }

    /** To the list of what was set aside only where nothing else is late. */
    @Override
    public List<EarlyWarning> on(LocalDate today) {
        return rows.of("""
            SELECT a.shelter_id, o.name, min(r.deadline),
              max(CASE WHEN a.status = 'SET_ASIDE' THEN 'aside' ELSE 'late' END) AS list FROM action a
            JOIN action_revision r ON r.action_id = a.id AND r.revision = a.revision
            JOIN organisation o ON o.id = a.shelter_id LEFT JOIN finding f ON f.id = a.finding_id
            WHERE (a.proposed_by IS NULL OR a.decision IN ('ACCEPTED', 'CHANGED')) AND (a.status <> 'DONE'
                OR EXISTS (SELECT 1 FROM judgement l JOIN hand_in z ON z.assessment_id = l.assessment_id
                  WHERE l.action_id = a.id AND l.judged_at > (SELECT max(p.written_at) FROM action_progress p
                    WHERE p.action_id = a.id)))
              AND (r.horizon = 'QUICK' OR f.crossed) AND r.deadline < ?
              AND NOT EXISTS (SELECT 1 FROM judgement j JOIN hand_in h ON h.assessment_id = j.assessment_id
                WHERE j.action_id = a.id AND j.verdict IN ('DONE', 'NOT_NEEDED'))
            GROUP BY a.shelter_id, o.name ORDER BY o.name""", row -> new EarlyWarning(
                row.getObject(1, UUID.class), row.getString(2), "plan.warning.overdue",
                row.getObject(3, LocalDate.class),
                "/plans/" + row.getObject(1, UUID.class) + "?list=" + row.getString("list")), today);
    }
}
