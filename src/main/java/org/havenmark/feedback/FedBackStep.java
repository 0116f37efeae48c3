package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.change.CycleStep;
import org.havenmark.database.Rows;

/** Shelters with whom the feedback of a visit of the cycle was shared. */
@Singleton
class FedBackStep implements CycleStep {
    private final Rows rows;

    FedBackStep(Rows rows) {
        this.rows = rows;
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
    public Map<UUID, Set<UUID>> shelters() {
        return rows.sets("SELECT DISTINCT v.cycle_id, f.shelter_id FROM feedback f JOIN assessment a "
            + "ON a.id = f.assessment_id JOIN visit v ON v.id = a.visit_id WHERE f.shared_at IS NOT NULL",
            row -> row.getObject(1, UUID.class), row -> row.getObject(2, UUID.class));
    }
}
