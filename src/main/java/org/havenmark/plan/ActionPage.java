package org.havenmark.plan;

import java.time.Instant;
import java.util.List;
import org.havenmark.guard.ShownNote;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * One action with its whole history.
 *
 * @param revisions every wording, the latest first
 * @param reason    of the manager's decision
 * @param progress  what the shelter said, the latest first
 * @param edits     whether this reader may write the next wording
 * @param stale     whether a form came back because somebody else was quicker
 * @param named     whether the shelter may be named where others learn from it; null where nobody said
 */
public record ActionPage(Plan plan, PlanAccess.Seat seat, PlanLine line, List<RevisionView> revisions,
                         @Nullable ShownNote reason, List<Said> progress, boolean edits, @Nullable Boolean named,
                         ProgressForm progressForm, DecisionForm decisionForm, Forms forms, boolean stale) {
    public ActionPage {
        revisions = List.copyOf(revisions);
        progress = List.copyOf(progress);
    }

    ActionPage with(DecisionForm form, Forms problems, boolean quicker) {
        return new ActionPage(plan, seat, line, revisions, reason, progress, edits, named, progressForm, form, problems,
            quicker);
    }

    ActionPage with(ProgressForm form, Forms problems, boolean quicker) {
        return new ActionPage(plan, seat, line, revisions, reason, progress, edits, named, form, decisionForm, problems,
            quicker);
    }

    public RevisionView now() {
        return revisions.get(0);
    }

    public boolean isManager() {
        return seat == PlanAccess.Seat.MANAGER;
    }

    /** What the shelter said of it on a day. */
    public record Said(Action.Status status, Instant at, @Nullable ShownNote note, @Nullable ShownNote evidence) { }
}
