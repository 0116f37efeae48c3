package org.havenmark.cycle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One turn of the whole: baseline visits, plans, money, re-visits, workshop. */
@MappedEntity("cycle")
public record Cycle(@Id UUID id, String name, LocalDate opensOn, LocalDate closesOn, Instant createdAt,
                    @Nullable UUID createdBy, @Version int version) { }
