package org.havenmark.cycle;

import java.util.UUID;
import org.havenmark.shelter.Organisation.Kind;

/** An assessed organisation by its code name. */
public record Place(UUID id, String name, Kind kind, String region) { }
