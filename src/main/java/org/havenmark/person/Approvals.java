package org.havenmark.person;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

/** Everything that was asked of a second person. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Approvals extends CrudRepository<Approval, UUID> {
    /** What waits for a decision. */
    Optional<Approval> findByDeedAndSubjectAndDecisionIsNull(String deed, UUID subject);
}
