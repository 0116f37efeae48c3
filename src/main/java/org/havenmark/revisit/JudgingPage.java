package org.havenmark.revisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * Where a team judges the actions of the shelter's plan.
 *
 * @param withheld whether plans are not for this member, so that they see how many there are and no more
 * @param open     whether verdicts can be written now
 * @param revision of the assessment; from 2 on a correction
 * @param judging  the one form that is open; null for none
 */
public record JudgingPage(UUID id, String shelter, LocalDate visitOn, boolean withheld, boolean open, int revision,
                          int done, int all, List<ActionView> actions, @Nullable JudgingView judging) {
    public JudgingPage {
        actions = List.copyOf(actions);
    }

    public boolean hasProblems() {
        return judging != null && !judging.forms().isEmpty();
    }

    public boolean isJudging(UUID action) {
        return judging != null && judging.action().equals(action);
    }

    /**
     * An action as the plan has it, with the team's verdict.
     *
     * @param number  the criterion's place on the sheet; empty for the shelter's own idea
     * @param text    the criterion; null for none
     * @param said    what the shelter said of it last; null where it has said nothing
     * @param verdict null until it is judged
     */
    public record ActionView(UUID id, int place, ShownNote what, String number, @Nullable Said text, String owner,
                             LocalDate deadline, boolean late, String category, String horizon, ShownNote check,
                             String status, @Nullable SaidOf said, @Nullable VerdictView verdict) { }

    /** What the shelter said of an action on a day. */
    public record SaidOf(Instant at, @Nullable ShownNote words, @Nullable ShownNote evidence) { }

    /** A verdict, who of the team wrote it and when. */
    public record VerdictView(String verdict, @Nullable ShownNote effects, @Nullable ShownNote evidence, String by,
                              Instant at) { }

    /** The open form. */
    public record JudgingView(UUID action, JudgementForm form, Forms forms, TypedNote effects, TypedNote evidence) { }
}
