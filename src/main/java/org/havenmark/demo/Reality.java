package org.havenmark.demo;

import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Proof;
import org.jspecify.annotations.Nullable;

/**
 * How things really stand at one criterion on the day of a visit: the quality of its domain, a difficulty that the
 * criterion has everywhere, a strong or weak side that the shelter keeps, and a little of the day.
 *
 * @param there in hundredths of a level, not held within the scale
 */
record Reality(Scene scene, Criterion criterion, int there) {
    private static final int DIFFICULTY = 30;
    private static final int CHARACTER = 55;
    private static final int DAY = 12;

    static Reality of(Scene scene, Criterion criterion) {
        var visit = scene.visit();
        int quality = visit.quality(scene.domainOf(criterion));
        return new Reality(scene, criterion, criterion.scale().top() * quality
            + Dice.stray(DIFFICULTY, criterion.id()) + Dice.stray(CHARACTER, visit.shelter(), criterion.id())
            + Dice.stray(DAY, visit.key(), criterion.id()));
    }

    /** The level that somebody sees who is so many hundredths beside what is there. */
    int level(int beside) {
        int nearest = Math.floorDiv(there + beside + 50, 100);
        return Math.max(lowest(), Math.min(criterion.scale().top(), nearest));
    }

    /** Mostly what all of the team saw; now and then one of them saw less or more than the others. */
    @Nullable Proof proof(int level, String who) {
        int die = Dice.roll(100, scene.visit().key(), criterion.id(), "proof");
        if (Dice.roll(20, scene.visit().key(), criterion.id(), who, "proof") == 0) {
            die = 99 - die;
        }
        if (level == 0) {
            return null;
        }
        if (level == criterion.scale().top()) {
            return die < 88 ? Proof.CONFIRMED : Proof.PRACTICE;
        }
        if (level == 1) {
            return die < 55 ? Proof.PAPER : Proof.PRACTICE;
        }
        return die < 4 ? Proof.PAPER : die < 82 ? Proof.PRACTICE : Proof.CONFIRMED;
    }

    /** A red line is crossed, and a gate closed, only where the seed says so. */
    private int lowest() {
        boolean gate = scene.sheet().gates().stream().anyMatch(each -> each.criterion().equals(criterion.id()));
        return criterion.redLine() || gate ? criterion.scale().redLineLevel() + 1 : 0;
    }
}
