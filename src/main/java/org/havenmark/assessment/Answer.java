package org.havenmark.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
 * @param level    with {@link Mark#LEVEL} only
 * @param proof    what a level rests on; may still be missing while scoring goes on
 * @param reason   with {@link Mark#NOT_SEEN} and {@link Mark#NOT_APPLICABLE} only
 * @param measured with a level alone: what it followed from, as {@link org.havenmark.sheet.Measure#level} reads it
 */
public record Answer(String criterion, Mark mark, @Nullable Integer level, @Nullable Proof proof,
                     @Nullable Reason reason, @Nullable UUID note, @Nullable String measured) {
    public Answer {
        if ((mark == Mark.LEVEL) != (level != null) || measured != null && level == null) {
            throw new IllegalArgumentException(criterion + " has mark " + mark + " and level " + level);
        }
    }

    /** One that was chosen, not measured. */
    public Answer(String criterion, Mark mark, @Nullable Integer level, @Nullable Proof proof,
                  @Nullable Reason reason, @Nullable UUID note) {
        this(criterion, mark, level, proof, reason, note, null);
    }

    /** What was measured, with the level that follows; empty where the criterion's measure cannot read it. */
    public static Optional<Answer> measured(Criterion criterion, String measured, @Nullable Proof proof) {
        return criterion.measure().flatMap(measure -> measure.level(measured))
            .map(level -> new Answer(criterion.id(), Mark.LEVEL, level, proof, null, null, measured));
    }

    /** The same with another note, or with none. */
    Answer noted(@Nullable UUID words) {
        return new Answer(criterion, mark, level, proof, reason, words, measured);
    }

    /** As scoring sees it. At level 0 nothing is there to rest on anything, so a missing proof changes nothing. */
    public Rating rating() {
        var because = reason == null ? "" : reason.name();
        if (mark == Mark.LEVEL) {
            var rests = proof == null ? Proof.PRACTICE : proof;
            return new Rating(criterion, measured == null ? new Rating.Level(level, rests)
                : new Rating.Measured(measured, rests));
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
        if (mark == Mark.LEVEL && measured == null && known.measure().isPresent()) {
            return Optional.of("assessment.refused.number");
        }
        if (mark == Mark.LEVEL && !isOn(known)) {
            return Optional.of("assessment.refused.level");
        }
        if (mark == Mark.NOT_APPLICABLE && (known.redLine() || !known.mayNotApply())) {
            return Optional.of("assessment.refused.must-apply");
        }
        return mark.needsReason() && reason == null ? Optional.of("assessment.refused.reason") : Optional.empty();
    }

    private boolean isOn(Criterion known) {
        return measured == null ? level >= 0 && level <= known.scale().top()
            : known.measure().flatMap(measure -> measure.level(measured)).filter(level::equals).isPresent();
    }

    /** What is still missing before it can be handed in: the key of the words, or empty. */
    public Optional<String> missing(Criterion known) {
        if (mark == Mark.LEVEL && measured == null && known.measure().isPresent()) {
            return Optional.of("assessment.missing.number");
        }
        return mark == Mark.LEVEL && level > 0 && proof == null
            ? Optional.of("assessment.missing.proof") : Optional.empty();
    }

    /**
     * The same answer, whatever was noted beside it; at level 0 the proof makes no difference. What was measured is the
     * answer: 14 of 16 and 15 of 16 are two, also where the same level follows.
     */
    public boolean isSameAs(Answer other) {
        return rating().equals(other.rating())
            || isAbsent() && other.isAbsent() && Objects.equals(measured, other.measured);
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
