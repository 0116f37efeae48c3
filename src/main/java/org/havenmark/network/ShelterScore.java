package org.havenmark.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Score;
import org.havenmark.shelter.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What the latest assessment of one shelter came to, as it was stored.
 *
 * @param rated       criteria in the score, of those that apply
 * @param redLineOpen whether any red line is crossed or was not checked
 * @param provisional whether an unanswered criterion counts 0 in it
 * @param parts       the scores by domain id and by name of axis
 */
record ShelterScore(UUID shelter, String name, Organisation.Kind kind, String region, UUID assessment,
                    LocalDate visitOn, UUID sheetVersion, int rated, int applicable, boolean redLineOpen,
                    boolean provisional, Map<String, Part> parts) {
    ShelterScore {
        parts = Map.copyOf(parts);
    }

    /** The same shelter by another count of its ratings, which gives no names. */
    ShelterScore counted(UUID version, Outcome outcome) {
        var counted = new HashMap<String, Part>();
        outcome.domains().forEach(domain -> counted.put(domain.domain().id(), new Part(points(domain.score()), null,
            "NOTHING", domain.completeness().rated(), domain.completeness().applicable())));
        outcome.axes().forEach(axis -> counted.put(axis.axis().name(), new Part(points(axis.score()), null, "NOTHING",
            0, 0)));
        return new ShelterScore(shelter, name, kind, region, assessment, visitOn, version,
            outcome.completeness().rated(), outcome.completeness().applicable(), redLineOpen, outcome.provisional(),
            counted);
    }

    private static @Nullable BigDecimal points(Optional<Score> score) {
        return score.map(Score::value).orElse(null);
    }

    /**
     * A domain's or an axis's score.
     *
     * @param points null where nothing could be scored
     * @param band   of an axis, the id of the band or class that was given; a domain has none of its own
     * @param cause  of an axis, why nothing better was given: a name of {@link org.havenmark.sheet.Standing.Cause}
     */
    record Part(@Nullable BigDecimal points, @Nullable String band, String cause, int rated, int applicable) { }
}
