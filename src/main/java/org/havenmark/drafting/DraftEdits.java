package org.havenmark.drafting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The history of drafts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftEdits extends CrudRepository<DraftEdit, UUID> {
    List<DraftEdit> findByDraftIdAndRevisionGreaterThanOrderByRevisionDesc(UUID draftId, int revision);

    Optional<DraftEdit> findByDraftIdAndRevision(UUID draftId, int revision);

    boolean existsByDraftIdAndUndoes(UUID draftId, int undoes);

    /** The latest, the newest first. */
    @Query("SELECT * FROM draft_edit WHERE draft_id = :draftId ORDER BY revision DESC LIMIT :most")
    List<DraftEdit> latest(UUID draftId, int most);

    /** The newest deed of a person that still stands and takes nothing back itself. */
    @Query("""
        SELECT * FROM draft_edit e WHERE e.draft_id = :draftId AND e.made_by = :person AND e.undoes IS NULL
          AND NOT EXISTS (SELECT 1 FROM draft_edit u WHERE u.draft_id = e.draft_id AND u.undoes = e.revision)
        ORDER BY e.revision DESC LIMIT 1""")
    Optional<DraftEdit> undoable(UUID draftId, UUID person);

    /** What a person took back last, where they did nothing else since. */
    @Query("""
        SELECT * FROM draft_edit e WHERE e.draft_id = :draftId AND e.made_by = :person
          AND e.revision = (SELECT max(m.revision) FROM draft_edit m WHERE m.draft_id = :draftId
            AND m.made_by = :person)
          AND e.undoes IS NOT NULL""")
    Optional<DraftEdit> redoable(UUID draftId, UUID person);
}
