package org.havenmark.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Outcome;

/** Sets two visits to one shelter side by side. */
final class Comparing {
    private final Assessed earlier;
    private final Assessed later;
    private final Found before;
    private final Found after;
    private final Overlap overlap;
    private final Yardstick yardstick;

    Comparing(Assessed earlier, Assessed later) {
        if (later.on().isBefore(earlier.on())) {
            throw new IllegalArgumentException("the later visit is before the earlier: " + later.on());
        }
        this.earlier = earlier;
        this.later = later;
        this.before = new Found(earlier);
        this.after = new Found(later);
        this.overlap = Overlap.of(earlier.sheet(), later.sheet());
        this.yardstick = new Yardstick(later.sheet(), overlap.common());
    }

    /** What these two visits alone tell. */
    Disagreement disagreement() {
        return Disagreement.of(List.of(yardstick.alone(before, overlap.common()),
            yardstick.alone(after, overlap.common())));
    }

    Change change(Disagreement disagreement, Rule rule) {
        var scores = new Scores(Pairing.of(yardstick, before, after, overlap.common()), later.sheet().rules(),
            disagreement, rule);
        var axes = new LinkedHashMap<Domain.Axis, ScoreChange>();
        Stream.of(Domain.Axis.values()).filter(this::has).forEach(axis -> axes.put(axis, scores.of(axis)));
        var domains = new LinkedHashMap<String, ScoreChange>();
        later.sheet().domains().forEach(domain -> domains.put(domain.id(), scores.of(domain.id())));
        return new Change(earlier.on(), later.on(), overlap, criteria(), axes, domains, disagreement, rule);
    }

    private boolean has(Domain.Axis axis) {
        return later.sheet().domains().stream().anyMatch(domain -> domain.axis() == axis);
    }

    private List<CriterionChange> criteria() {
        var first = lines(yardstick.score(before, overlap.common()));
        var then = lines(yardstick.score(after, overlap.common()));
        return later.sheet().domains().stream().flatMap(domain -> domain.criteria().stream().map(criterion ->
                criterion.id()).filter(overlap.common()::contains).map(id -> new CriterionChange(id, domain.id(),
                stand(before, id, first), stand(after, id, then))))
            .filter(each -> each.before().presence() != Presence.OFF || each.after().presence() != Presence.OFF)
            .toList();
    }

    private static Stand stand(Found visit, String id, Map<String, List<Counted>> lines) {
        return Stand.of(visit.presence(id), lines.getOrDefault(id, List.of()));
    }

    private static Map<String, List<Counted>> lines(Outcome outcome) {
        return outcome.lines().stream().collect(Collectors.groupingBy(line -> line.criterion().base()));
    }
}
