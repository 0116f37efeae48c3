package org.havenmark.revisit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What teams write of actions, revision by revision. Who may know of the assessment is asked before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface JudgementEntries extends CrudRepository<JudgementEntry, UUID> {
    /** Of each action what was written last: a correction begins with what was handed in before. */
    @Query("""
        SELECT e.* FROM judgement_entry e WHERE e.assessment_id = :assessment AND e.revision = (
          SELECT max(x.revision) FROM judgement_entry x
          WHERE x.assessment_id = e.assessment_id AND x.action_id = e.action_id)""")
    List<JudgementEntry> latest(UUID assessment);

    @Query("""
        SELECT e.* FROM judgement_entry e WHERE e.assessment_id = :assessment AND e.action_id = :action
        ORDER BY e.revision DESC LIMIT 1""")
    Optional<JudgementEntry> latest(UUID assessment, UUID action);
}
