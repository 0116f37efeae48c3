package org.havenmark.revisit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The numbers of indicators, month by month. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface IndicatorCounts extends CrudRepository<IndicatorCount, UUID> {
    /** Of a shelter, the earliest month first. */
    @Query("""
        SELECT n.* FROM indicator_count n JOIN indicator i ON i.id = n.indicator_id WHERE i.shelter_id = :shelter
        ORDER BY n.month_on, i.created_at""")
    List<IndicatorCount> ofShelter(UUID shelter);

    Optional<IndicatorCount> findByIndicatorIdAndMonthOn(UUID indicatorId, LocalDate monthOn);
}
