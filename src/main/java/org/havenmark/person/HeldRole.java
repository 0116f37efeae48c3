package org.havenmark.person;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** A role that a person holds. */
@Introspected
public record HeldRole(UUID personId, Role role) { }
