package org.havenmark.feedback;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** How many people of a role were told of an alert at a moment. Who they are is nobody's question. */
@Introspected
public record ToldOf(String toldAs, Instant toldAt, long people) { }
