package org.havenmark.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.jspecify.annotations.Nullable;

/** What other shelters did about a criterion, as a later room, which keeps their closed actions, knows it. */
public interface SolvedElsewhere {
    /**
     * By criterion as the sheet's file has it, the latest first; a criterion that nobody solved has none.
     *
     * @param asking the shelter that is to learn from it: its own actions are left out
     * @param reader who reads it, in which language
     */
    Map<String, List<Solved>> of(Collection<String> criteria, UUID asking, UUID reader, Locale language);

    /**
     * An action of the network that a re-visit judged done.
     *
     * @param cost     with its currency, as the reader's language writes it
     * @param days     from its first day in the plan to the day it was done
     * @param shelter  its code name, only where that shelter agreed to be named
     */
    record Solved(ShownNote what, String cost, int days, @Nullable String shelter) { }
}
