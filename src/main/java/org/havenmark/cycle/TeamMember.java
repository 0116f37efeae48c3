package org.havenmark.cycle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A person on the team of a visit. */
@MappedEntity("team_member")
public record TeamMember(@Id UUID id, UUID visitId, UUID personId, Instant addedAt) { }
