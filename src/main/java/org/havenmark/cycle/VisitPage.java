package org.havenmark.cycle;

import java.time.Instant;
import java.util.List;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Text;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a member of its team sees it.
 *
 * @param team       the other members by name: their team may know them
 * @param key        of what is known of the member's own interest
 * @param declaredAt null until they declared
 * @param declared   what they declared; null where there is none
 * @param decision   why it was allowed or not; null until then
 */
public record VisitPage(PlannedVisit visit, VisitState state, Text.Said sheet, List<Mate> team, String key,
                        @Nullable Instant declaredAt, @Nullable ShownNote declared, @Nullable ShownNote decision,
                        NoteForm form, Forms forms) {
    public VisitPage {
        team = List.copyOf(team);
    }

    /** Whether the member is off the team by a decision. */
    public boolean isOut() {
        return key.endsWith(".out");
    }

    /** Whether a declaration can still be made or added to. */
    public boolean isOpen() {
        return !visit.cancelled() && !visit.isHandedIn();
    }

    /** A member of the team, and whether all is settled for them. */
    public record Mate(String label, boolean uniformed, boolean cleared, boolean self) { }
}
