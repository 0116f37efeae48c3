package org.havenmark.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds groups that would tell of a few shelters by subtraction: two groups that rest on the same criteria at all
 * shelters but one to four. The mean of one less that of the other is then the change of these few.
 */
final class Subtracting {
    private final Collection<Followed> shelters;
    private final Map<String, Map<UUID, Set<String>>> groups = new LinkedHashMap<>();

    private Subtracting(Collection<Followed> shelters) {
        this.shelters = shelters;
    }

    /** Names of groups by what was done and by money, as {@code kinds.TRAINING}. */
    static Set<String> of(Collection<Followed> shelters) {
        var subtracting = new Subtracting(shelters);
        for (var kind : Intervention.Kind.values()) {
            subtracting.add("kinds." + kind, one -> one.kind() == kind);
        }
        for (var money : Intervention.Money.values()) {
            subtracting.add("moneys." + money, one -> one.money() == money);
        }
        subtracting.add("moneys." + NetworkChange.NONE, one -> one.money() == null);
        return subtracting.near();
    }

    private void add(String name, Predicate<Intervention> which) {
        groups.put(name, byShelter(one -> one.touched(which)));
    }

    private Set<String> near() {
        var near = new TreeSet<String>();
        groups.forEach((name, own) -> {
            var others = groups.entrySet().stream().filter(other -> !other.getKey().equals(name))
                .map(Map.Entry::getValue);
            if (others.anyMatch(other -> isNear(own, other)) || seen().stream().anyMatch(criterion ->
                isNear(own, byShelter(one -> Set.of(criterion))))) {
                near.add(name);
            }
        });
        return near;
    }

    /** Of fewer than five nothing is told that could be subtracted. */
    private static boolean isNear(Map<UUID, Set<String>> one, Map<UUID, Set<String>> other) {
        if (one.size() < Comparison.FEWEST || other.size() < Comparison.FEWEST) {
            return false;
        }
        var all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        long apart = all.stream().filter(shelter -> !one.getOrDefault(shelter, Set.of())
            .equals(other.getOrDefault(shelter, Set.of()))).count();
        return apart > 0 && apart < Comparison.FEWEST;
    }

    private Map<UUID, Set<String>> byShelter(Function<Followed, Set<String>> criteria) {
        var found = new HashMap<UUID, Set<String>>();
        shelters.forEach(one -> {
            var seen = one.seen();
            seen.retainAll(criteria.apply(one));
            if (!seen.isEmpty()) {
                found.put(one.shelter(), seen);
            }
        });
        return found;
    }

    private Set<String> seen() {
        var seen = new TreeSet<String>();
        shelters.forEach(one -> seen.addAll(one.seen()));
        return seen;
    }
}
