package org.havenmark.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.sheet.LegalValue.Content;
import org.jspecify.annotations.Nullable;

/**
 * What the network holds the law to say on one legal value, from this setting of it to the next.
 *
 * @param number  counts the settings of the value from 1
 * @param content empty where it was withdrawn: from then on each sheet keeps its own
 * @param setBy   null for the program itself
 */
public record NationalValue(UUID id, String legalId, int number, Optional<Content> content, Instant setAt,
                            @Nullable UUID setBy) { }
