package org.havenmark.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.havenmark.shelter.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What the latest assessment of one shelter came to, as it was stored.
 *
 * @param rated       criteria in the score, of those that apply
 * @param redLineOpen whether any red line is crossed or was not checked
 * @param parts       the scores by domain id and by name of axis
 */
record ShelterScore(UUID shelter, String name, Organisation.Kind kind, String region, UUID assessment,
                    LocalDate visitOn, UUID sheetVersion, int rated, int applicable, boolean redLineOpen,
                    Map<String, Part> parts) {
    ShelterScore {
        parts = Map.copyOf(parts);
    }

    /**
     * A domain's or an axis's score.
     *
     * @param points null where nothing could be scored
     * @param band   of an axis, the band that was given; a domain has none of its own
     */
    record Part(@Nullable BigDecimal points, @Nullable String band, int rated, int applicable) { }
}
