package org.havenmark.drafting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;

/** Takes deeds back and does them again. Nothing goes out of the history: what takes a deed back is a deed itself. */
@Singleton
class TakingBack {
    private final DraftRows drafts;
    private final DraftEdits edits;
    private final Writing writing;

    TakingBack(DraftRows drafts, DraftEdits edits, Writing writing) {
        this.drafts = drafts;
        this.edits = edits;
        this.writing = writing;
    }

    /**
     * Takes a person's latest deed back.
     *
     * @throws Conflict where there is none, or somebody wrote over it since
     */
    @Transactional
    void undo(UUID id, UUID person) {
        var draft = drafts.hold(id).orElseThrow(NotFound::new);
        takeBack(draft, person, edits.undoable(id, person).orElseThrow(() -> new Conflict("drafting.undo.none")));
    }

    /** Does again what a person took back last. */
    @Transactional
    void redo(UUID id, UUID person) {
        var draft = drafts.hold(id).orElseThrow(NotFound::new);
        var undone = edits.redoable(id, person).orElseThrow(() -> new Conflict("drafting.redo.none"));
        var again = edits.findByDraftIdAndRevision(id, undone.undoes() == null ? -1 : undone.undoes()).orElseThrow();
        var document = Writing.applied(draft.document(), again.edits());
        writing.keep(draft, document, person, UUID.randomUUID(), again.edits(), null);
    }

    /** Takes any deed of the history back. */
    @Transactional
    void undo(UUID id, UUID person, int revision) {
        var draft = drafts.hold(id).orElseThrow(NotFound::new);
        var deed = edits.findByDraftIdAndRevision(id, revision).orElseThrow(NotFound::new);
        if (edits.existsByDraftIdAndUndoes(id, revision)) {
            throw new Conflict("drafting.undo.done");
        }
        takeBack(draft, person, deed);
    }

    private void takeBack(Draft draft, UUID person, DraftEdit deed) {
        var back = EditFile.inverse(deed.edits());
        writing.keep(draft, Writing.applied(draft.document(), back), person, UUID.randomUUID(), back, deed.revision());
    }
}
