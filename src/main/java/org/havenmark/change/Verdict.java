package org.havenmark.change;

import java.util.Locale;
import java.util.Optional;

/** What a difference is called, and why. */
public record Verdict(Word word, Why why) {
    /** The three words. "No clear change" says that it cannot be told, not that nothing changed. */
    public enum Word {
        BETTER, WORSE, NO_CLEAR_CHANGE;

        public String key() {
            return "change.word." + ending(this);
        }
    }

    /** Why it is called so. */
    public enum Why {
        /** The interval excludes 0 and the difference is one that matters. */
        CLEAR,
        /** No criterion was seen at both visits. */
        NOTHING_IN_COMMON,
        /** Too few criteria were rated by two assessors alone: nobody knows how far ratings err. */
        ERROR_NOT_KNOWN,
        /** Assessors differ by as much without any change. */
        WITHIN_ERROR,
        /** Beyond the error, and smaller than what matters. */
        TOO_SMALL,
        /** Clear on what was seen at both visits; what was not seen could undo it. */
        UNSEEN_COULD_UNDO_IT;

        public String key() {
            return "change.why." + ending(this);
        }
    }

    static Verdict unclear(Why why) {
        return new Verdict(Word.NO_CLEAR_CHANGE, why);
    }

    /**
     * By the rule.
     *
     * @param difference exact, in points
     * @param error      its interval from the error of measurement; empty where that is not known
     * @param unseen     the same, wherever the unseen could have been
     */
    static Verdict of(double difference, Optional<Interval> error, Optional<Interval> unseen, Rule rule) {
        if (error.isEmpty()) {
            return unclear(Why.ERROR_NOT_KNOWN);
        }
        if (!excludesZero(error.get())) {
            return unclear(Why.WITHIN_ERROR);
        }
        if (Math.abs(difference) < rule.smallest().doubleValue()) {
            return unclear(Why.TOO_SMALL);
        }
        if (rule.unseen() == Rule.Unseen.ANYTHING && !unseen.filter(Verdict::excludesZero).isPresent()) {
            return unclear(Why.UNSEEN_COULD_UNDO_IT);
        }
        return new Verdict(difference > 0 ? Word.BETTER : Word.WORSE, Why.CLEAR);
    }

    private static boolean excludesZero(Interval interval) {
        return interval.isAbove(0) || interval.isBelow(0);
    }

    /** The last part of a message key. */
    static String ending(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
