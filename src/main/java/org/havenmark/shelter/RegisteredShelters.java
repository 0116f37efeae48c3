package org.havenmark.shelter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.web.Viewer;

/** The register of shelters, as each reader may see it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RegisteredShelters extends GenericRepository<Shelter, UUID> {
    String COLUMNS = "SELECT o.id, o.kind, o.name, o.region, s.profile, s.capacity_band, s.languages, s.joined_on, "
        + "s.version FROM organisation o JOIN shelter s ON s.id = o.id ";

    @Query(COLUMNS + "ORDER BY o.name")
    List<RegisteredShelter> findAll();

    /** Every shelter for those who keep the register, their own for managers, none for anybody else. */
    default Optional<RegisteredShelter> find(UUID id, Viewer viewer) {
        return find(id, Readers.keeps(viewer), viewer.is(Readers.MANAGER), viewer.organisation());
    }

    @Query(COLUMNS + "WHERE o.id = :id AND (:keeps = TRUE OR (:manages = TRUE AND o.id = :own))")
    Optional<RegisteredShelter> find(UUID id, boolean keeps, boolean manages, UUID own);
}
