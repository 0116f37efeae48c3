package org.havenmark.change;

import java.time.LocalDate;
import java.util.UUID;
import org.havenmark.shelter.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A visit by peers that was handed in, without what was rated.
 *
 * @param name         the shelter's code name
 * @param sheetVersion the version of the sheet
 * @param sheet        the sheet's id, the same for all its versions
 * @param cycle        null where it belongs to none
 */
public record PeerVisit(UUID assessment, UUID shelter, String name, Organisation.Kind kind, String region, LocalDate on,
                        UUID sheetVersion, String sheet, @Nullable UUID cycle) { }
