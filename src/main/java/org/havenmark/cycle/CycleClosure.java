package org.havenmark.cycle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** That a cycle was closed, and by whom. */
@MappedEntity("cycle_closure")
public record CycleClosure(@Id UUID cycleId, Instant closedAt, UUID closedBy) { }
