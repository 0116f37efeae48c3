package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.change.Interventions;

/** Tells of the one table of interventions what touched which criterion. */
@Singleton
class InterventionTouches implements TouchedBy {
    private final Interventions interventions;

    InterventionTouches(Interventions interventions) {
        this.interventions = interventions;
    }

    @Override
    public Map<String, List<Touch>> between(UUID shelter, LocalDate from, LocalDate to) {
        var touches = new HashMap<String, List<Touch>>();
        interventions.of(shelter).stream().filter(done -> done.isBetween(from, to)).forEach(done ->
            done.criteria().forEach(criterion -> touches.computeIfAbsent(criterion, none -> new ArrayList<>())
                .add(new Touch(done.kind().key(), done.begunOn(), done.endedOn()))));
        return touches;
    }
}
