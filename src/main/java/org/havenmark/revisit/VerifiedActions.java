package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.change.ClosedActions;
import org.havenmark.database.Rows;

/** Criteria of which a handed-in re-visit found an action done, at least in part. */
@Singleton
class VerifiedActions implements ClosedActions {
    private final Rows rows;

    VerifiedActions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<UUID, Set<String>> criteria(Collection<UUID> assessments) {
        if (assessments.isEmpty()) {
            return Map.of();
        }
        return rows.sets("""
            SELECT DISTINCT a.id, t.criterion FROM assessment a
            JOIN assessment b ON b.shelter_id = a.shelter_id AND b.visit_on <= a.visit_on
            JOIN judgement j ON j.assessment_id = b.id AND j.verdict IN ('DONE', 'PARTLY')
            JOIN hand_in h ON h.assessment_id = b.id JOIN action t ON t.id = j.action_id
            WHERE t.criterion IS NOT NULL AND a.id IN """ + " " + Rows.places(assessments),
            row -> row.getObject(1, UUID.class), row -> row.getString(2), assessments.toArray());
    }
}
