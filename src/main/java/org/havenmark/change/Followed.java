package org.havenmark.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheet;

/**
 * One shelter between two of its visits: what changed, and what was done meanwhile.
 *
 * @param later         the later visit's sheet, which has the targets
 * @param interventions those that went on between the two visits; others are left out
 */
public record Followed(UUID shelter, Change change, Sheet later, List<Intervention> interventions) {
    public Followed {
        interventions = between(interventions, change);
    }

    private static List<Intervention> between(Collection<Intervention> all, Change change) {
        return all.stream().filter(one -> one.isBetween(change.from(), change.to())).toList();
    }

    /** The criteria that such interventions touched. */
    public Set<String> touched(Predicate<Intervention> which) {
        var touched = new HashSet<String>();
        interventions.stream().filter(which).forEach(one -> touched.addAll(one.criteria()));
        return touched;
    }

    /** The criteria seen at both visits. */
    Set<String> seen() {
        var seen = new HashSet<String>();
        change.criteria().stream().filter(each -> each.pair(shelter).isPresent())
            .forEach(each -> seen.add(each.criterion()));
        return seen;
    }

    /** By the name of each axis and the id of each domain of the later sheet, its criteria seen at both visits. */
    Map<String, Set<String>> parts() {
        var seen = seen();
        var parts = new HashMap<String, Set<String>>();
        later.domains().forEach(domain -> domain.criteria().stream().map(Criterion::base).filter(seen::contains)
            .forEach(id -> List.of(domain.id(), domain.axis().name()).forEach(part ->
                parts.computeIfAbsent(part, none -> new HashSet<>()).add(id))));
        return parts;
    }

    /** The criteria seen at both visits among these; with {@code in} false, those not among them. */
    List<Pair> pairs(Set<String> criteria, boolean in) {
        return change.criteria().stream().filter(each -> criteria.contains(each.criterion()) == in)
            .map(each -> each.pair(shelter)).flatMap(Optional::stream).toList();
    }

    /** What stood below its target before and was seen again: followed by such an intervention, or by none. */
    List<FollowedFinding> findings(Predicate<Intervention> which) {
        var touched = touched(which);
        var found = found();
        return change.criteria().stream().filter(each -> found.contains(each.criterion()))
            .flatMap(each -> each.pair(shelter).stream()
                .map(pair -> FollowedFinding.of(pair, touched.contains(each.criterion())))).toList();
    }

    /** The criteria that stood below their target before and were seen again. */
    Set<String> found() {
        var targets = targets();
        return change.criteria().stream().filter(each -> each.pair(shelter).isPresent()
            && each.before().level().filter(level -> level < targets.getOrDefault(each.criterion(), 0)).isPresent())
            .map(CriterionChange::criterion).collect(Collectors.toSet());
    }

    /** Whether somebody from it was trained in anything that the sheet asks. */
    boolean isTrained() {
        return interventions.stream().anyMatch(one -> one.kind() == Intervention.Kind.TRAINING);
    }

    private Map<String, Integer> targets() {
        var targets = new HashMap<String, Integer>();
        later.criteria().forEach(each -> targets.put(each.base(), each.target()));
        return targets;
    }
}
