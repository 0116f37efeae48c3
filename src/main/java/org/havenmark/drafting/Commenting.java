package org.havenmark.drafting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.person.Persons;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;

/** Takes down what advisers say about a draft, and what the authors answer. */
@Singleton
class Commenting {
    private final AdviserComments comments;
    private final Notes notes;
    private final Persons persons;
    private final Audit audit;
    private final Clock clock;

    Commenting(AdviserComments comments, Notes notes, Persons persons, Audit audit, Clock clock) {
        this.comments = comments;
        this.notes = notes;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    /** What keeps words from being kept: none at all, too many, or a question. */
    static Forms problems(Draft words, Keeping kept) {
        if (words.words().isEmpty()) {
            return new Forms(Map.of("note", "drafting.comments.missing"));
        }
        if (words.isTooLong()) {
            return new Forms(Map.of("note", "guard.long"));
        }
        return kept.isQuestioned() ? new Forms(Map.of("note", "guard.question")) : Forms.NONE;
    }

    @Transactional
    Keeping say(org.havenmark.drafting.Draft draft, String part, UUID person, Draft words) {
        var kept = words.isTooLong() ? new Keeping.Nothing() : notes.keep(words);
        kept.note().ifPresent(note -> comments.save(new AdviserComment(UUID.randomUUID(), draft.id(), part, note,
            person, now(), null, null, null)));
        return kept;
    }

    /** @throws Conflict where somebody answered already */
    @Transactional
    Keeping answer(AdviserComment comment, UUID person, Draft words) {
        var kept = words.isTooLong() ? new Keeping.Nothing() : notes.keep(words);
        kept.note().ifPresent(note -> {
            if (comments.answer(comment.id(), note, person, now()) == 0) {
                throw new Conflict("web.error.stale");
            }
        });
        return kept;
    }

    /** False where nobody who may sign in has this name. */
    @Transactional
    boolean name(org.havenmark.drafting.Draft draft, String username, UUID by) {
        var person = persons.findByUsername(username).filter(known -> known.suspendedAt() == null);
        person.ifPresent(known -> {
            comments.name(draft.id(), known.id(), now(), by);
            audit.note(by, "draft.facilitator.named", "draft", draft.id());
        });
        return person.isPresent();
    }

    @Transactional
    void dismiss(org.havenmark.drafting.Draft draft, UUID by) {
        comments.dismiss(draft.id());
        audit.note(by, "draft.facilitators.ended", "draft", draft.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
