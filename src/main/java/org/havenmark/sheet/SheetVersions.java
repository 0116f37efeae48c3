package org.havenmark.sheet;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheet versions of the network. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SheetVersions extends CrudRepository<SheetVersion, UUID> {
    List<SheetVersion> findAllOrderBySheetIdAndNumber();

    Optional<SheetVersion> findBySheetIdAndNumber(String sheetId, int number);

    List<SheetVersion> findByPublishedAtIsNotNullAndRetiredAtIsNullOrderBySheetIdAndNumber();
}
