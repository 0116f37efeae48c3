package org.havenmark.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds groups that would tell of a few shelters by subtraction: two groups that rest on the same criteria at all
 * shelters but one to four. The mean of one less that of the other is then the change of these few. Scores and single
 * criteria are shown in any case, so a group is kept back that is near to one of them. Three groups and more that would
 * tell of a few together are not looked for; whole points are what stands against these.
 */
final class Subtracting {
    private static final String REST = ".rest";
    private final Collection<Followed> shelters;
    private final Map<String, Map<UUID, Set<String>>> groups = new LinkedHashMap<>();

    private Subtracting(Collection<Followed> shelters) {
        this.shelters = shelters;
    }

    /** Groups by what was done or by money, as {@code kinds.TRAINING}, or of findings, as {@code beside.funded}. */
    static Set<String> of(Collection<Followed> shelters) {
        var subtracting = new Subtracting(shelters);
        for (var kind : Intervention.Kind.values()) {
            subtracting.add("kinds." + kind, one -> one.kind() == kind);
        }
        for (var money : Intervention.Money.values()) {
            subtracting.add("moneys." + money, one -> one.money() == money);
        }
        subtracting.add("moneys." + NetworkChange.NONE, one -> one.money() == null);
        subtracting.groups.put("kinds." + NetworkChange.NONE, subtracting.byShelter(one ->
            without(one.seen(), one.touched(any -> true))));
        subtracting.addFindings("beside.followed", one -> true);
        subtracting.addFindings("beside.funded", Intervention::isPaid);
        return subtracting.near();
    }

    private void add(String name, Predicate<Intervention> which) {
        groups.put(name, byShelter(one -> one.touched(which)));
    }

    /** Both sides are shown together, so that both bear one name; where one is too small neither is shown. */
    private void addFindings(String name, Predicate<Intervention> which) {
        var followed = byShelter(one -> with(one.found(), one.touched(which)));
        var others = byShelter(one -> without(one.found(), one.touched(which)));
        if (followed.size() >= Comparison.FEWEST && others.size() >= Comparison.FEWEST) {
            groups.put(name, followed);
            groups.put(name + REST, others);
        }
    }

    private Set<String> near() {
        var near = new TreeSet<String>();
        var shown = shown();
        groups.forEach((name, own) -> {
            if (Stream.concat(groups.values().stream(), shown.stream()).anyMatch(other -> isNear(own, other))) {
                near.add(bare(name));
            }
        });
        return near;
    }

    private static String bare(String name) {
        return name.endsWith(REST) ? name.substring(0, name.length() - REST.length()) : name;
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

    private static Set<String> with(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
    }

    /** Every criterion, domain and axis. */
    private List<Map<UUID, Set<String>>> shown() {
        var shown = new TreeMap<String, Map<UUID, Set<String>>>();
        shelters.forEach(one -> {
            one.seen().forEach(id -> shown.computeIfAbsent("criterion " + id, none -> new HashMap<>())
                .put(one.shelter(), Set.of(id)));
            one.parts().forEach((part, ids) -> shown.computeIfAbsent(part, none -> new HashMap<>())
                .put(one.shelter(), ids));
        });
        return List.copyOf(shown.values());
    }
}
