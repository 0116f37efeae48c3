package org.havenmark.change;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shelters that are worse at their latest visit than at the one before, by the rule for one shelter. */
@Singleton
class FallingScores implements EarlyWarnings {
    private final PeerVisits visits;
    private final Following following;

    FallingScores(PeerVisits visits, Following following) {
        this.visits = visits;
        this.following = following;
    }

    @Override
    public List<EarlyWarning> on(LocalDate today) {
        var warnings = new ArrayList<EarlyWarning>();
        visits.all().stream().collect(Collectors.groupingBy(PeerVisit::sheet)).values().forEach(own ->
            following.of(latest(own), own).forEach((pair, followed) -> followed.change().axes().values().stream()
                .filter(axis -> axis.verdict().word() == Verdict.Word.WORSE).findFirst().ifPresent(worse ->
                    warnings.add(new EarlyWarning(pair.shelter(), pair.then().name(), "change.warning.falling",
                        pair.then().on(), "/assessments/" + pair.then().assessment() + "/change?since="
                        + pair.first().assessment())))));
        return warnings;
    }

    /** Each shelter's last two. */
    private static List<Twice> latest(List<PeerVisit> earliestFirst) {
        var pairs = new HashMap<UUID, Twice>();
        var last = new HashMap<UUID, PeerVisit>();
        earliestFirst.forEach(visit -> Optional.ofNullable(last.put(visit.shelter(), visit))
            .ifPresent(before -> pairs.put(visit.shelter(), new Twice(before, visit))));
        return List.copyOf(pairs.values());
    }
}
