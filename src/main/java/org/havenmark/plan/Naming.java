package org.havenmark.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Whether a shelter may be named where others learn from its action; the latest word counts, and each one stays. */
@MappedEntity("action_naming")
record Naming(@Id UUID id, UUID actionId, boolean named, Instant saidAt, UUID saidBy) { }
