package org.havenmark.sheet;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a standard as it is kept: its file's bytes with their hash. Retiring it is a version too, with the bytes
 * of the one before.
 *
 * <p>Micronaut's own {@code Nullable}: beside an array the processor does not see the type annotation.
 *
 * @param standard the standard's public id
 * @param number   counts from 1, or from 2 where the first ships with the program
 * @param madeBy   null for the program itself
 */
@MappedEntity("standard_version")
public record StandardVersion(@Id UUID id, UUID standard, int number, byte[] content, String sha256, boolean retired,
                              Instant madeAt, @Nullable UUID madeBy) {
}
