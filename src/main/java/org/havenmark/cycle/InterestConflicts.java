package org.havenmark.cycle;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** Declared conflicts of interest and what was decided. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface InterestConflicts extends CrudRepository<InterestConflict, UUID> {
    List<InterestConflict> findByTeamMemberIdIn(List<UUID> teamMemberIds);
}
