package org.havenmark.revisit;

import java.util.UUID;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;
import org.havenmark.revisit.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An action as a handed-in re-visit found it.
 *
 * @param criterion as the sheet's file has it; null for the shelter's own idea
 * @param category  and horizon: as the plan said when it was judged
 * @param what      note, as the plan said then
 */
public record Verified(UUID action, UUID shelter, @Nullable UUID cycle, @Nullable String criterion, Category category,
                       Horizon horizon, Verdict verdict, UUID what, @Nullable UUID effects, @Nullable UUID evidence) { }
