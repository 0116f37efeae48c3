package org.havenmark.drafting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.havenmark.audit.Audit;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;
import org.havenmark.web.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The one way to change a draft. An edit that was made upon something else than what stands there now changes nothing,
 * so that two people at once never overwrite each other; edits to different things do not meet. Each deed is kept with
 * what stood there before, is idempotent by its id, and can be taken back as long as nobody wrote over it.
 */
@Singleton
class Writing {
    private static final String KIND = "draft";
    private final DraftRows drafts;
    private final DraftEdits edits;
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    Writing(DraftRows drafts, DraftEdits edits, JdbcOperations jdbc, Audit audit, Clock clock) {
        this.drafts = drafts;
        this.edits = edits;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    UUID begin(Document document, @Nullable UUID basedOn, UUID person) {
        var now = now();
        var id = UUID.randomUUID();
        var bytes = Naming.named(document).write().bytes();
        drafts.save(new Draft(id, bytes, 0, basedOn, now, person, now, person, null, null));
        audit.note(person, "draft.begun", KIND, id, Tokens.sha256(bytes));
        return id;
    }

    /**
     * Makes those of the edits that still fit; the others change nothing and are handed back.
     *
     * @param wanted from the document as it stood at {@code seen}, with what the person made of it
     * @param seen   the revision that the person had before them
     * @throws NotFound where there is no such open draft
     */
    @Transactional
    Written write(UUID id, UUID person, UUID deed, int seen, Function<Document, List<Edit>> wanted) {
        var draft = drafts.hold(id).orElseThrow(NotFound::new);
        if (edits.existsById(deed)) {
            return new Written(draft.revision(), List.of());
        }
        var now = draft.document();
        var fitting = new ArrayList<Edit>();
        var clashes = new ArrayList<Clash>();
        for (var edit : wanted.apply(at(draft, seen))) {
            if (edit.isNothing() || isDone(now, edit)) {
                continue;
            }
            if (now.fits(edit)) {
                fitting.add(edit);
                now = now.with(List.of(edit));
            } else {
                clashes.add(new Clash(edit.address(), edit.after(), now.at(edit.address()).orElse(null)));
            }
        }
        int revision = fitting.isEmpty() ? draft.revision() : keep(draft, now, person, deed, fitting, null);
        return new Written(revision, clashes);
    }

    /** Makes all of the edits or, where one of them does not fit any more, none. */
    @Transactional
    Written all(UUID id, UUID person, UUID deed, Function<Document, List<Edit>> wanted) {
        var draft = drafts.hold(id).orElseThrow(NotFound::new);
        if (edits.existsById(deed)) {
            return new Written(draft.revision(), List.of());
        }
        var document = draft.document();
        var made = wanted.apply(document).stream().filter(edit -> !edit.isNothing()).toList();
        return new Written(made.isEmpty() ? draft.revision() : keep(draft, applied(document, made), person, deed, made,
            null), List.of());
    }

    /** Puts a draft away; what was written stays in the history. */
    @Transactional
    void end(UUID id, UUID person) {
        var draft = drafts.hold(id).orElseThrow(NotFound::new);
        drafts.update(new Draft(id, draft.content(), draft.revision(), draft.basedOn(), draft.begunAt(),
            draft.begunBy(), draft.changedAt(), draft.changedBy(), now(), person));
        audit.note(person, "draft.ended", KIND, id, Tokens.sha256(draft.content()));
    }

    /** The document as it stood at a revision; at a later one than there is, as it stands. */
    @Transactional(readOnly = true)
    Document at(Draft draft, int revision) {
        var document = draft.document();
        if (revision >= draft.revision()) {
            return document;
        }
        for (var later : edits.findByDraftIdAndRevisionGreaterThanOrderByRevisionDesc(draft.id(),
            Math.max(0, revision))) {
            document = document.with(EditFile.inverse(later.edits()));
        }
        return document;
    }

    /** @throws Conflict where one of them does not fit any more */
    static Document applied(Document document, List<Edit> wanted) {
        for (var edit : wanted) {
            if (!document.fits(edit)) {
                throw new Conflict("drafting.undo.overwritten");
            }
            document = document.with(List.of(edit));
        }
        return document;
    }

    /** Whether somebody else wrote the very same. */
    private static boolean isDone(Document document, Edit edit) {
        return !edit.isMove() && java.util.Objects.equals(document.at(edit.address()).orElse(null), edit.after());
    }

    int keep(Draft draft, Document document, UUID person, UUID deed, List<Edit> made, @Nullable Integer undoes) {
        var now = now();
        int revision = draft.revision() + 1;
        edits.save(new DraftEdit(deed, draft.id(), revision, person, now, EditFile.write(made), undoes));
        var bytes = document.write().bytes();
        jdbc.prepareStatement("UPDATE draft SET content = ?, revision = ?, changed_at = ?, changed_by = ? WHERE id = ?",
            statement -> {
                statement.setBytes(1, bytes);
                statement.setInt(2, revision);
                statement.setObject(3, now.atOffset(java.time.ZoneOffset.UTC));
                statement.setObject(4, person);
                statement.setObject(5, draft.id());
                return statement.executeUpdate();
            });
        return revision;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What came of a deed.
     *
     * @param revision the draft's then
     * @param clashes  what was not made, because another stood there meanwhile
     */
    record Written(int revision, List<Clash> clashes) {
        Written {
            clashes = List.copyOf(clashes);
        }
    }

    /** An address with what a person wanted there, and what somebody else wrote there meanwhile. */
    record Clash(String address, @Nullable Object yours, @Nullable Object theirs) {
        Optional<Object> found() {
            return Optional.ofNullable(theirs);
        }
    }
}
