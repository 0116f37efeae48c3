package org.havenmark.cycle;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** The cycles of the network. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Cycles extends CrudRepository<Cycle, UUID> {
    List<Cycle> findAllOrderByOpensOnDesc();

    boolean existsByName(String name);
}
