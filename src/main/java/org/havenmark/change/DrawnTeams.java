package org.havenmark.change;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.cycle.FirstTeams;
import org.havenmark.database.Rows;

/** Keeps whoever was at a visit that was drawn from looking at it again. */
@Singleton
class DrawnTeams implements FirstTeams {
    private final Rows rows;

    DrawnTeams(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<UUID, Set<UUID>> of(UUID cycle) {
        return rows.sets("""
            SELECT f.shelter_id, m.person_id FROM second_look l JOIN second_look_draw d ON d.id = l.draw_id
            JOIN visit f ON f.id = l.visit_id JOIN team_member m ON m.visit_id = f.id WHERE d.cycle_id = ?""",
            row -> row.getObject(1, UUID.class), row -> row.getObject(2, UUID.class), cycle);
    }
}
