package org.havenmark.change;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.database.Rows;

/** Which shelters had a visit handed in in which cycle. */
@Singleton
class VisitedInCycles {
    private final Rows rows;

    VisitedInCycles(Rows rows) {
        this.rows = rows;
    }

    /** @param kinds of the assessments */
    public Map<UUID, Set<UUID>> of(String... kinds) {
        return rows.sets("SELECT DISTINCT v.cycle_id, a.shelter_id FROM assessment a JOIN visit v ON v.id = a.visit_id "
            + "WHERE EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id) AND a.kind IN "
            + Rows.places(List.of(kinds)), row -> row.getObject(1, UUID.class), row -> row.getObject(2, UUID.class),
            (Object[]) kinds);
    }
}
