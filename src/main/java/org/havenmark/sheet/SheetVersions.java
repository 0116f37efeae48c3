package org.havenmark.sheet;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheet versions of the network. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SheetVersions extends CrudRepository<SheetVersion, UUID> {
    List<SheetVersion> findAllOrderBySheetIdAndNumber();

    Optional<SheetVersion> findByIdAndPublishedAtIsNotNull(UUID id);

    /** One that somebody assesses with, or did: in force, retired or tried out. Everybody may read those. */
    @Query("SELECT v.* FROM sheet_version v WHERE v.id = :id AND (v.published_at IS NOT NULL "
        + "OR EXISTS (SELECT 1 FROM pilot p WHERE p.sheet_version_id = v.id))")
    Optional<SheetVersion> findReadable(UUID id);

    Optional<SheetVersion> findBySheetIdAndNumber(String sheetId, int number);

    /** Every version without its content, the newest of each sheet first. */
    @Query("SELECT id, sheet_id, number, published_at, retired_at, imported_at, begun_at AS piloted_at FROM "
        + "sheet_version "
        + "LEFT JOIN pilot ON sheet_version_id = id ORDER BY sheet_id, number DESC")
    List<SheetEntry> entries();

    /** The same, of what is in force only: all that most people may see. */
    @Query("SELECT id, sheet_id, number, published_at, retired_at, imported_at, NULL AS piloted_at FROM sheet_version "
        + "WHERE published_at IS NOT NULL AND retired_at IS NULL ORDER BY sheet_id, number DESC")
    List<SheetEntry> entriesInForce();

    List<SheetVersion> findByIdIn(Collection<UUID> ids);

    List<SheetVersion> findByPublishedAtIsNotNullAndRetiredAtIsNullOrderBySheetIdAndNumber();
}
