package org.havenmark.revisit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** What the manager says of a visit: was it prepared, respectful, useful, clear; 1 (not at all) to 5 (very much). */
@MappedEntity("visit_rating")
public record VisitRating(@Id UUID id, UUID assessmentId, int prepared, int respectful, int useful, int clear,
                          Instant ratedAt, UUID ratedBy) { }
