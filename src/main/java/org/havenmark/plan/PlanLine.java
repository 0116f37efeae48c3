package org.havenmark.plan;

import org.havenmark.guard.ShownNote;
import org.jspecify.annotations.Nullable;

/**
 * One action as lists show it.
 *
 * @param about null for the shelter's own idea
 * @param cost  in the network's currency, as the page's language writes it
 */
public record PlanLine(Action action, ActionRevision says, ActionFact fact, Timing timing, @Nullable About about,
                       ShownNote what, String cost) {
    public boolean isProposal() {
        return action.proposedBy() != null;
    }

    public boolean isOpen() {
        return action.isTaken() && timing.isOpen();
    }

    boolean is(Timing.When when) {
        return action.isTaken() && timing.when() == when;
    }
}
