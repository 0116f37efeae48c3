package org.havenmark.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.cycle.FirstTeams;

/** Keeps whoever was at a visit that was drawn from looking at it again. */
@Singleton
class DrawnTeams implements FirstTeams {
    private final Draws draws;

    DrawnTeams(Draws draws) {
        this.draws = draws;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> of(UUID cycle) {
        var teams = new HashMap<UUID, Set<UUID>>();
        draws.ask("SELECT f.shelter_id, m.person_id FROM second_look l JOIN second_look_draw d ON d.id = l.draw_id "
            + "JOIN visit f ON f.id = l.visit_id JOIN team_member m ON m.visit_id = f.id WHERE d.cycle_id = ?", cycle,
            row -> teams.computeIfAbsent(row.getObject(1, UUID.class), none -> new HashSet<>())
                .add(row.getObject(2, UUID.class)));
        return teams;
    }
}
