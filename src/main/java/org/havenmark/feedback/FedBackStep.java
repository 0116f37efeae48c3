package org.havenmark.feedback;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.change.CycleStep;

/** Shelters with whom the feedback of a visit of the cycle was shared. */
@Singleton
class FedBackStep implements CycleStep {
    private final JdbcOperations jdbc;

    FedBackStep(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "feedback.step";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> shelters() {
        return jdbc.prepareStatement("SELECT DISTINCT v.cycle_id, f.shelter_id FROM feedback f JOIN assessment a "
            + "ON a.id = f.assessment_id JOIN visit v ON v.id = a.visit_id WHERE f.shared_at IS NOT NULL", statement -> {
                var shelters = new HashMap<UUID, Set<UUID>>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        shelters.computeIfAbsent(rows.getObject(1, UUID.class), none -> new HashSet<>())
                            .add(rows.getObject(2, UUID.class));
                    }
                }
                return shelters;
            });
    }
}
