package org.havenmark.cycle;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.cycle.ClosingCondition.Undone;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;

/** Closes a cycle once every visit is handed in or cancelled and every later room has what it needs. */
@Singleton
public class Closing {
    private final Cycles cycles;
    private final CycleClosures closures;
    private final PlannedVisits visits;
    private final Looking looking;
    private final List<ClosingCondition> conditions;
    private final Audit audit;
    private final Clock clock;

    Closing(Cycles cycles, CycleClosures closures, PlannedVisits visits, Looking looking,
            List<ClosingCondition> conditions, Audit audit, Clock clock) {
        this.cycles = cycles;
        this.closures = closures;
        this.visits = visits;
        this.looking = looking;
        this.conditions = List.copyOf(conditions);
        this.audit = audit;
        this.clock = clock;
    }

    /** How many visits are neither handed in nor cancelled. */
    @Transactional(readOnly = true)
    public int openVisits(UUID cycle) {
        return (int) visits.ofCycle(cycle).stream().filter(visit -> !visit.cancelled() && !visit.isHandedIn()).count();
    }

    /** What else keeps the cycle open, shelter by shelter. */
    @Transactional(readOnly = true)
    public List<Undone> undone(UUID cycle) {
        return conditions.stream().flatMap(one -> one.undone(cycle).stream()).toList();
    }

    /** Nobody plans a visit meanwhile. */
    @Transactional
    public void close(UUID person, UUID cycle) {
        looking.holdOffOthers();
        if (!cycles.existsById(cycle)) {
            throw new NotFound();
        }
        if (closures.existsById(cycle)) {
            throw new Conflict("cycle.closing.already");
        }
        if (openVisits(cycle) > 0 || !undone(cycle).isEmpty()) {
            throw new Conflict("cycle.closing.not-yet");
        }
        closures.save(new CycleClosure(cycle, clock.instant().truncatedTo(ChronoUnit.MICROS), person));
        audit.note(person, "cycle.closed", "cycle", cycle);
    }
}
