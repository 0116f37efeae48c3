package org.havenmark.change;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.assessment.RatedVisit;
import org.havenmark.assessment.RatedVisits;

/**
 * Compares visits as they were handed in. How far ratings err is known from all visits on the sheet, so that a shelter
 * is called the same on its own page and on the network's.
 */
@Singleton
public class Following {
    private final RatedVisits rated;
    private final Interventions interventions;

    Following(RatedVisits rated, Interventions interventions) {
        this.rated = rated;
        this.interventions = interventions;
    }

    /** @param all the visits that the error is known from, beside those that are compared */
    public Map<Twice, Followed> of(List<Twice> pairs, Collection<PeerVisit> all) {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var ids = Stream.concat(all.stream(), pairs.stream().flatMap(pair -> Stream.of(pair.first(), pair.then())))
            .map(PeerVisit::assessment).collect(Collectors.toCollection(LinkedHashSet::new));
        var visits = rated.of(ids);
        var error = Disagreement.among(visits.values().stream().map(Assessed::of).toList());
        var done = interventions.of(pairs.stream().map(Twice::shelter).toList()).stream()
            .collect(Collectors.groupingBy(Intervention::shelter));
        var followed = new LinkedHashMap<Twice, Followed>();
        pairs.forEach(pair -> followed.put(pair, new Followed(pair.shelter(), Change.between(assessed(visits,
            pair.first().assessment()), assessed(visits, pair.then().assessment()), error, Rule.USUAL),
            Objects.requireNonNull(visits.get(pair.then().assessment())).sheet(),
            done.getOrDefault(pair.shelter(), List.of()))));
        return followed;
    }

    private static Assessed assessed(Map<UUID, RatedVisit> visits, UUID id) {
        return Assessed.of(Objects.requireNonNull(visits.get(id)));
    }
}
