package org.havenmark.change;

import java.util.UUID;

/** Something to ask, never an accusation: what was noticed, and the numbers that made it noticed. */
public sealed interface Question {
    /** Of the words that ask it. */
    String key();

    /** Which sort of question it is, in one word. */
    default String kind() {
        return key().replaceFirst(".*\\.", "");
    }

    /**
     * Nearly everything stands at one level.
     *
     * @param times how many of the ratings stand at it
     */
    record StraightLine(UUID assessor, int level, int times, int rated) implements Question {
        @Override
        public String key() {
            return "change.question.straight-line";
        }
    }

    /**
     * Two assessors rated alike, more than usual.
     *
     * @param likeness how alike they are
     */
    record AlikeAssessors(UUID first, UUID second, Likeness likeness) implements Question {
        @Override
        public String key() {
            return "change.question.alike-assessors";
        }
    }

    /** What was rated now is what was rated at the earlier visit, more than usual. */
    record AlikeVisits(Likeness likeness) implements Question {
        @Override
        public String key() {
            return "change.question.alike-visits";
        }
    }

    /** A criterion rose by much, and nothing that was done is known to have touched it. */
    record UnexplainedRise(String criterion, int before, int after) implements Question {
        @Override
        public String key() {
            return "change.question.unexplained-rise";
        }
    }
}
