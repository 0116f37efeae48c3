package org.havenmark.cycle;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** Who is on which team. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TeamMembers extends CrudRepository<TeamMember, UUID> {
    List<TeamMember> findByVisitId(UUID visitId);

    List<TeamMember> findByVisitIdIn(List<UUID> visitIds);
}
