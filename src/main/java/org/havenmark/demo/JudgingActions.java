package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.Assessment;
import org.havenmark.plan.Action;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.revisit.JudgementForm;
import org.havenmark.revisit.Judging;
import org.havenmark.revisit.ToJudge;

/** Before a team hands in a re-visit, one of it who may read the plan judges every action that was open. */
@Singleton
class JudgingActions {
    private static final int TWENTY = 20;
    private static final int DONE = 11;
    private static final int PARTLY = 16;
    private static final int NOT_DONE = 19;
    private static final int SEEN_ASIDE = 6;
    private final ToJudge toJudge;
    private final Judging judging;

    JudgingActions(ToJudge toJudge, Judging judging) {
        this.toJudge = toJudge;
        this.judging = judging;
    }

    void judge(Scene scene, Assessment assessment, Cast cast) {
        var open = toJudge.of(assessment);
        if (!open.isEmpty()) {
            var judge = Voice.of(scene.story(), scene.story().speaker(scene.visit()), cast);
            open.forEach(action -> judge(scene.visit().key(), assessment, action, judge));
        }
    }

    private void judge(String visit, Assessment assessment, Action action, Voice judge) {
        var about = visit + "/" + action.criterion() + "/" + action.createdAt();
        int roll = Dice.roll(TWENTY, visit, String.valueOf(action.criterion()), "verdict");
        var verdict = action.status() == Action.Status.DONE && roll < PARTLY || roll < DONE ? Verdict.DONE
            : roll < PARTLY ? Verdict.PARTLY : roll < NOT_DONE ? Verdict.NOT_DONE : Verdict.NOT_NEEDED;
        var occasion = switch (verdict) {
            case DONE -> "verified";
            case PARTLY -> "partly";
            case NOT_DONE -> "not-done";
            case NOT_NEEDED -> "not-needed";
        };
        var aside = verdict == Verdict.DONE && Dice.roll(SEEN_ASIDE, about, "aside") == 0;
        var form = new JudgementForm(Optional.of(action.id()), verdict.name(),
            aside ? judge.words("side-effect", about) : "", "", judge.words(occasion, about), "", "",
            UUID.randomUUID());
        var questioned = judging.judge(assessment, judge.id(), form, judge.draft("revisit.effects", form.effects()),
            judge.draft("revisit.evidence", form.evidence()));
        if (!questioned.isEmpty()) {
            throw new IllegalStateException(visit + ": a verdict is questioned: " + questioned);
        }
    }
}
