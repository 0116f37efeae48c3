package org.havenmark.cycle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A warning that a coordinator saw and went on with. */
@MappedEntity("visit_warning")
public record VisitWarning(@Id UUID id, UUID visitId, TeamWarning warning, Instant notedAt, @Nullable UUID notedBy) { }
