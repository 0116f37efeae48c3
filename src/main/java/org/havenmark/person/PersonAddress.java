package org.havenmark.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** Where a person wants to be reminded by e-mail. Only they themself and administrators see it. */
@MappedEntity("person_address")
public record PersonAddress(@Id UUID personId, String address, Instant setAt, @Version int version) { }
