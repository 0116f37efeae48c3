package org.havenmark.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.feedback.FeedbackComment.Kind;
import org.havenmark.feedback.FeedbackText.Part;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;
import org.jspecify.annotations.Nullable;

/** The deeds of a feedback, one after the other: wording, sharing, comments and answers, acknowledging. */
@Singleton
public class Talking {
    private static final String STALE = "web.error.stale";
    private final Feedbacks feedbacks;
    private final FeedbackTexts texts;
    private final FeedbackComments comments;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    Talking(Feedbacks feedbacks, FeedbackTexts texts, FeedbackComments comments, Notes notes, Audit audit,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.texts = texts;
        this.comments = comments;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the team's words for a finding. What neither differs from the sheet nor from what stood there makes no new
     * note.
     *
     * @throws Conflict where a mate was quicker, or the feedback is final
     */
    @Transactional
    public void word(UUID assessment, String criterion, UUID person, TextForm form, Map<Part, Standing> standing) {
        var feedback = open(assessment);
        var old = texts.findByAssessmentIdAndCriterion(assessment, criterion);
        if (!old.map(FeedbackText::version).equals(form.seen())) {
            throw new Conflict(STALE);
        }
        var row = new FeedbackText(old.map(FeedbackText::id).orElseGet(UUID::randomUUID), assessment, criterion,
            kept(Part.PROBLEM, form, standing), kept(Part.REASON, form, standing), kept(Part.REMEDY, form, standing),
            now(), person, old.map(FeedbackText::version).orElse(0));
        old.ifPresentOrElse(known -> texts.update(row), () -> texts.save(row));
        feedbacks.update(feedback);
        audit.note(person, "feedback.worded", "feedback", assessment);
    }

    /** @throws Conflict where it is shared already */
    @Transactional
    public void share(UUID assessment, UUID person) {
        var feedback = open(assessment);
        if (feedback.isShared()) {
            throw new Conflict("feedback.shared.already");
        }
        feedbacks.update(feedback.shared(now(), person));
        audit.note(person, "feedback.shared", "feedback", assessment);
    }

    /**
     * Keeps what the shelter says; a form that is sent twice is kept once.
     *
     * @param id        the form's, of a new comment
     * @param criterion empty where it is about the whole visit
     */
    @Transactional
    public Keeping comment(UUID id, UUID assessment, String criterion, Kind kind, Draft words) {
        open(assessment);
        var known = comments.findById(id);
        if (known.isPresent()) {
            return new Keeping.Kept(known.filter(one -> one.assessmentId().equals(assessment))
                .orElseThrow(NotFound::new).noteId());
        }
        var kept = notes.keep(words);
        kept.note().ifPresent(note -> {
            comments.save(new FeedbackComment(id, assessment, criterion.isEmpty() ? null : criterion,
                kind, note, now(), words.writer(), null, null, null));
            audit.note(words.writer(), "feedback.commented", "feedback", assessment);
        });
        return kept;
    }

    /** @throws Conflict where a mate has answered already */
    @Transactional
    public Keeping answer(UUID assessment, UUID comment, Draft words) {
        var feedback = open(assessment);
        var kept = notes.keep(words);
        kept.note().ifPresent(note -> {
            if (comments.answer(comment, note, words.writer(), now()) == 0) {
                throw new Conflict(STALE);
            }
            feedbacks.update(feedback);
            audit.note(words.writer(), "feedback.answered", "feedback", assessment);
        });
        return kept;
    }

    /**
     * Makes it final.
     *
     * @param seen the version that the manager read
     * @throws Conflict where the team changed something since, or has not answered everything
     */
    @Transactional
    public Keeping acknowledge(UUID assessment, int seen, boolean inAgreement, Draft words) {
        var feedback = open(assessment);
        if (feedback.version() != seen) {
            throw new Conflict(STALE);
        }
        if (comments.unanswered(assessment) > 0) {
            throw new Conflict("feedback.unanswered");
        }
        var kept = notes.keep(words);
        if (!kept.isQuestioned()) {
            feedbacks.update(feedback.acknowledged(now(), words.writer(), inAgreement, kept.note().orElse(null)));
            audit.note(words.writer(), "feedback.acknowledged", "feedback", assessment);
        }
        return kept;
    }

    private @Nullable UUID kept(Part part, TextForm form, Map<Part, Standing> standing) {
        var draft = form.typed().get(part);
        var before = standing.get(part);
        if (draft.words().isEmpty() || draft.words().equals(before.sheet())) {
            return before.held() && draft.words().isEmpty() ? before.note().orElse(null) : null;
        }
        return draft.words().equals(before.words()) ? before.note().orElse(null)
            : notes.keep(draft).note().orElseThrow(() ->
                new IllegalStateException("A questioned text was not asked about"));
    }

    /** Holds off every other deed on it. */
    private Feedback open(UUID assessment) {
        return Optional.of(feedbacks.lock(assessment)).filter(feedback -> !feedback.isFinal())
            .orElseThrow(() -> new Conflict("feedback.final"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What stands for one part before it is worded anew.
     *
     * @param sheet the sheet's words, in the language of the form
     * @param note  of the team's own words
     * @param words of that note
     * @param held  whether a guardian looks at it first, so that the form could not show it
     */
    public record Standing(String sheet, Optional<UUID> note, String words, boolean held) {
        boolean has(String typed) {
            return typed.equals(sheet) || typed.equals(words);
        }
    }
}
