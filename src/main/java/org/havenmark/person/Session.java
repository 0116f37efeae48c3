package org.havenmark.person;

import java.time.Instant;
import java.util.UUID;

/** A signed-in browser, as its owner and an administrator see it. */
public record Session(UUID id, Instant createdAt, Instant seenAt) { }
