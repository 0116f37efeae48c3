package org.havenmark.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Score;
import org.jspecify.annotations.Nullable;

/**
 * A score as it was stored at handing in; what is shown comes from here.
 *
 * @param overall     0.00 to 100.00; null where nothing could be scored
 * @param band        the id of the band or class, null for none
 * @param profile     the shelter's profile tags then, comma-separated
 * @param provisional whether an unanswered criterion counts 0 in it
 * @param domains     by id, null where there is no score
 * @param composites  by id, null where there is no score
 * @param redLines    by criterion: {@code CROSSED} or {@code NOT_CHECKED}
 */
public record KeptScore(UUID id, String rules, String engine, @Nullable BigDecimal overall, @Nullable String band,
                        boolean bandHeld, int rated, int applicable, Instant computedAt, String profile,
                        boolean provisional, Map<String, Part> domains, List<Part> axes,
                        Map<String, @Nullable BigDecimal> composites, Map<String, String> redLines) {
    public Set<String> profileTags() {
        return Arrays.stream(profile.split(",")).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
    }

    /** Whether this outcome gives the same numbers, so that its reasons are the reasons of this score. */
    public boolean isExplainedBy(Outcome outcome) {
        return engine.equals(outcome.engine()) && rules.equals(outcome.rules())
            && same(overall, outcome.overall().map(Score::value).orElse(null))
            && outcome.domains().stream().allMatch(domain -> domains.containsKey(domain.domain().id())
                && same(domains.get(domain.domain().id()).points(), domain.score().map(Score::value).orElse(null)));
    }

    private static boolean same(@Nullable BigDecimal stored, @Nullable BigDecimal computed) {
        return stored == null || computed == null ? stored == computed : stored.compareTo(computed) == 0;
    }

    /** The score of a domain or an axis; only a domain has its counts, only an axis a band. */
    public record Part(String id, @Nullable BigDecimal points, @Nullable String band, int rated, int applicable) { }
}
