package org.havenmark.cycle;

import org.havenmark.guard.ShownNote;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * A page that asks a coordinator for a reason: to cancel a visit, or for a decision on a member's conflict.
 *
 * @param member   who it is about; empty for cancelling
 * @param declared what that member declared
 */
public record NotePage(PlannedVisit visit, String member, @Nullable ShownNote declared, NoteForm form, Forms forms) { }
