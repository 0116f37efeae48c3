package org.havenmark.home;

import java.util.List;
import java.util.UUID;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.PlannedVisit;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a coordinator.
 *
 * @param cycle     the one that runs, else the next, else the last; null before the first
 * @param conflicts visits where somebody declared a conflict that waits for a decision
 * @param changes   visits whose team must change
 * @param firstRun  what is still to be set up before the first visit, in order; empty once all is
 */
public record CoordinatorBlock(@Nullable CycleState cycle, List<PlannedVisit> conflicts, List<PlannedVisit> changes,
                               List<Draft> drafts, List<Task> firstRun) {
    public CoordinatorBlock {
        conflicts = List.copyOf(conflicts);
        changes = List.copyOf(changes);
        drafts = List.copyOf(drafts);
        firstRun = List.copyOf(firstRun);
    }

    public boolean isCalm() {
        return conflicts.isEmpty() && changes.isEmpty() && drafts.isEmpty();
    }

    /** How far a cycle is. */
    public record CycleState(Cycle cycle, int visits, int done, int due, int overdue, int neverAssessed) { }

    /** A sheet version that waits to be published. */
    public record Draft(UUID id, Text.Said title, int number) { }

    /** A step of setting up. */
    public record Task(String key, String path, boolean done) { }
}
