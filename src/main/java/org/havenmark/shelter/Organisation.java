package org.havenmark.shelter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A body that people belong to.
 *
 * @param name for an assessed organisation its code name; its real name, address, telephone and position are nowhere
 */
@MappedEntity("organisation")
public record Organisation(@Id UUID id, Kind kind, String name, String region, Instant createdAt,
                           @Version int version) {
    /** What kind of body it is. */
    public enum Kind {
        SHELTER, BORDER_CENTRE, TRANSIT_HOUSE, MINISTRY, NGO, POLICE, BORDER_CONTROL, DONOR;

        /** Whether teams assess bodies of this kind. */
        public boolean isAssessed() {
            return this == SHELTER || this == BORDER_CENTRE || this == TRANSIT_HOUSE;
        }

        public String key() {
            return "shelter.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
