package org.havenmark.drafting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What advisers said about drafts, and who facilitates. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AdviserComments extends CrudRepository<AdviserComment, UUID> {
    List<AdviserComment> findByDraftIdOrderByEnteredAt(UUID draftId);

    List<AdviserComment> findByDraftIdAndPartOrderByEnteredAt(UUID draftId, String part);

    Optional<AdviserComment> findByIdAndDraftId(UUID id, UUID draftId);

    @Query("UPDATE adviser_comment SET answer_note_id = :note, answered_by = :by, answered_at = :at "
        + "WHERE id = :id AND answer_note_id IS NULL")
    int answer(UUID id, UUID note, UUID by, Instant at);

    @Query("INSERT INTO draft_facilitator (draft_id, person_id, named_at, named_by) VALUES (:draft, :person, :at, :by) "
        + "ON CONFLICT DO NOTHING")
    int name(UUID draft, UUID person, Instant at, UUID by);

    @Query("SELECT count(*) FROM draft_facilitator WHERE draft_id = :draft")
    int facilitators(UUID draft);

    /** Ends the task of all who facilitate a draft. */
    @Query("DELETE FROM draft_facilitator WHERE draft_id = :draft")
    int dismiss(UUID draft);

    @Query("SELECT EXISTS (SELECT 1 FROM draft_facilitator f JOIN draft d ON d.id = f.draft_id WHERE f.draft_id = "
        + ":draft "
        + "AND f.person_id = :person AND d.ended_at IS NULL)")
    boolean isFacilitator(UUID draft, UUID person);

    /** The open drafts that somebody facilitates. */
    @Query("SELECT d.id FROM draft_facilitator f JOIN draft d ON d.id = f.draft_id WHERE f.person_id = :person "
        + "AND d.ended_at IS NULL ORDER BY d.changed_at DESC")
    List<UUID> facilitated(UUID person);
}
