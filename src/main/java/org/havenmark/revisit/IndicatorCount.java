package org.havenmark.revisit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A month's number.
 *
 * @param monthOn the first day of the month
 * @param amount  0 to {@link #MOST}
 */
@MappedEntity("indicator_count")
public record IndicatorCount(@Id UUID id, UUID indicatorId, LocalDate monthOn, int amount, Instant writtenAt,
                             UUID writtenBy, @Version int version) {
    static final int MOST = 999_999;
}
