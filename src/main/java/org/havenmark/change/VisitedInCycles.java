package org.havenmark.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which shelters had a visit handed in in which cycle. */
@Singleton
class VisitedInCycles {
    private final JdbcOperations jdbc;

    VisitedInCycles(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kinds of the assessments */
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> of(String... kinds) {
        var asked = List.of(kinds);
        return jdbc.prepareStatement("SELECT DISTINCT v.cycle_id, a.shelter_id FROM assessment a JOIN visit v "
            + "ON v.id = a.visit_id WHERE EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id) AND a.kind IN ("
            + String.join(", ", Collections.nCopies(asked.size(), "?")) + ")", statement -> {
                for (int i = 0; i < asked.size(); i++) {
                    statement.setString(i + 1, asked.get(i));
                }
                var visited = new HashMap<UUID, Set<UUID>>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        visited.computeIfAbsent(rows.getObject(1, UUID.class), none -> new HashSet<>())
                            .add(rows.getObject(2, UUID.class));
                    }
                }
                return visited;
            });
    }
}
