package org.havenmark.demo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.assessment.Answer;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.assessment.Answer.Reason;
import org.havenmark.assessment.Difference;
import org.havenmark.sheet.Counted.Why;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Scoring;

/**
 * Draws the answers that the seed does not write down, always the same ones. Each assessor sees how things stand at a
 * criterion with a leaning and a scatter of their own, and the team settles on what is there.
 */
final class Inventing {
    private static final List<Reason> NOT_SEEN = List.of(Reason.NO_TIME, Reason.NOT_SHOWN, Reason.NOBODY_TO_ASK);

    private static final int MISREAD = 130;

    private Inventing() { }

    /** What this assessor answers, in the sheet's order, without what their own answers or the profile take out. */
    static List<Answer> answers(Scene scene, String assessor) {
        var all = scene.sheet().criteria().map(criterion -> answer(scene, criterion, assessor)).toList();
        var asked = asked(scene, all);
        return all.stream().filter(answer -> asked.contains(answer.criterion())).toList();
    }

    /** What the team settles on: what is there, or the nearest to it that one of its members saw. */
    static Answer settled(Scene scene, Difference difference) {
        var written = scene.written(AnswerLine.TEAM, difference.criterion());
        if (written.isPresent()) {
            return written.get().answer();
        }
        var levels = difference.answers().stream().filter(answer -> answer.mark() == Mark.LEVEL)
            .mapToInt(answer -> Objects.requireNonNull(answer.level())).summaryStatistics();
        if (levels.getCount() == 0) {
            return difference.answers().get(0);
        }
        var reality = Reality.of(scene, scene.sheet().criterion(difference.criterion()).orElseThrow());
        int level = Math.max(levels.getMin(), Math.min(levels.getMax(), reality.level(0)));
        return difference.answers().stream().filter(answer -> answer.measured() != null
            && answer.level() == level).findFirst().orElseGet(() -> level(reality, level, AnswerLine.TEAM));
    }

    private static Answer answer(Scene scene, Criterion criterion, String assessor) {
        var written = scene.written(assessor, criterion.id());
        if (written.isPresent()) {
            return written.get().answer();
        }
        var visit = scene.visit().key();
        boolean nobodySaw = !criterion.redLine() && Dice.roll(100, visit, criterion.id(), "seen") == 0;
        if (nobodySaw || Dice.roll(100, visit, criterion.id(), assessor, "seen") == 0) {
            var why = NOT_SEEN.get(Dice.roll(NOT_SEEN.size(), visit, criterion.id(), "why"));
            return new Answer(criterion.id(), Mark.NOT_SEEN, null, null, why, null);
        }
        var reality = Reality.of(scene, criterion);
        return level(reality, reality.level(error(scene, criterion, assessor)), assessor);
    }

    /** How far beside what is there somebody sees it, in hundredths of a level; one answer in thirty is far off. */
    private static int error(Scene scene, Criterion criterion, String assessor) {
        var person = scene.story().person(assessor);
        var visit = scene.visit().key();
        int misread = Dice.roll(60, visit, criterion.id(), assessor, "misread");
        return person.leaning() + Dice.stray(person.scatter(), visit, criterion.id(), assessor)
            + (misread == 0 ? MISREAD : misread == 1 ? -MISREAD : 0);
    }

    private static Answer level(Reality reality, int level, String who) {
        var counted = Counting.so(reality, level, who);
        int there = counted.flatMap(words -> reality.criterion().measure().orElseThrow().level(words)).orElse(level);
        return new Answer(reality.criterion().id(), Mark.LEVEL, there, reality.proof(there, who), null, null,
            counted.orElse(null));
    }

    private static Set<String> asked(Scene scene, List<Answer> answers) {
        var outcome = Scoring.score(scene.sheet(), scene.profile(), answers.stream().map(Answer::rating).toList());
        return outcome.lines().stream().filter(line -> line.out()
                .filter(out -> out.why().isSwitchedOff() || out.why() == Why.GATE_CLOSED).isEmpty())
            .map(line -> line.criterion().id()).collect(Collectors.toSet());
    }
}
