package org.havenmark.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to one criterion, as it is kept.
 *
 * @param level  with {@link Mark#LEVEL} only
 * @param proof  what a level rests on; may still be missing while scoring goes on
 * @param reason with {@link Mark#NOT_SEEN} and {@link Mark#NOT_APPLICABLE} only
 */
public record Answer(String criterion, Mark mark, @Nullable Integer level, @Nullable Proof proof,
                     @Nullable Reason reason, @Nullable UUID note) {
    public Answer {
        if ((mark == Mark.LEVEL) != (level != null)) {
            throw new IllegalArgumentException(criterion + " has mark " + mark + " and level " + level);
        }
    }

    /** As scoring sees it. At level 0 nothing is there to rest on anything, so a missing proof changes nothing. */
    public Rating rating() {
        var because = reason == null ? "" : reason.name();
        if (mark == Mark.LEVEL) {
            return new Rating(criterion, new Rating.Level(level, proof == null ? Proof.PRACTICE : proof));
        }
        if (mark == Mark.NOT_AGREED) {
            return new Rating(criterion, new Rating.NotAgreed());
        }
        return new Rating(criterion, mark == Mark.NOT_SEEN
            ? new Rating.NotSeen(because) : new Rating.NotApplicable(because));
    }

    /** Why it cannot be an answer on this sheet: the key of the words, or empty. */
    public Optional<String> refusedBy(Sheet sheet) {
        return sheet.criterion(criterion).map(known -> refusedBy(sheet, known))
            .orElse(Optional.of("assessment.refused.unknown"));
    }

    private Optional<String> refusedBy(Sheet sheet, Criterion known) {
        if (mark == Mark.LEVEL && (level < 0 || level > known.scale().top())) {
            return Optional.of("assessment.refused.level");
        }
        if (mark == Mark.NOT_APPLICABLE && (known.redLine() || !known.mayNotApply())) {
            return Optional.of("assessment.refused.must-apply");
        }
        return mark.needsReason() && reason == null ? Optional.of("assessment.refused.reason") : Optional.empty();
    }

    /** What is still missing before it can be handed in: the key of the words, or empty. */
    public Optional<String> missing() {
        return mark == Mark.LEVEL && level > 0 && proof == null
            ? Optional.of("assessment.missing.proof") : Optional.empty();
    }

    /** The same answer, whatever was noted beside it; at level 0 the proof makes no difference. */
    public boolean isSameAs(Answer other) {
        return rating().equals(other.rating()) || isAbsent() && other.isAbsent();
    }

    private boolean isAbsent() {
        return level != null && level == 0;
    }

    /** The kind of answer. */
    public enum Mark {
        LEVEL, NOT_SEEN, NOT_APPLICABLE, NOT_AGREED;

        public boolean needsReason() {
            return this == NOT_SEEN || this == NOT_APPLICABLE;
        }
    }

    /** Why something was not seen or does not apply; each belongs to one of the two. */
    public enum Reason {
        NO_TIME(Mark.NOT_SEEN), ROOM_CLOSED(Mark.NOT_SEEN), NOT_SHOWN(Mark.NOT_SEEN), NOBODY_TO_ASK(Mark.NOT_SEEN),
        NOT_SAFE_TO_ASK(Mark.NOT_SEEN), OTHER_NOT_SEEN(Mark.NOT_SEEN),
        NO_SUCH_RESIDENTS(Mark.NOT_APPLICABLE), NO_SUCH_SERVICE(Mark.NOT_APPLICABLE),
        OTHER_NOT_APPLICABLE(Mark.NOT_APPLICABLE);

        private final Mark mark;

        Reason(Mark mark) {
            this.mark = mark;
        }

        public Mark mark() {
            return mark;
        }

        /** The names of those that belong to a kind of answer. */
        static List<String> of(Mark mark) {
            return Arrays.stream(values()).filter(reason -> reason.mark == mark).map(Reason::name).toList();
        }
    }
}
