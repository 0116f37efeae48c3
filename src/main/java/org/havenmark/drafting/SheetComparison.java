package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheet;

/**
 * Two sheets side by side. Things are known again by their id; one that kept its id and its place among its neighbours
 * was not moved, whatever was put in before it.
 *
 * @param sheet    what changed outside the domains
 * @param domains  domains with a difference of their own, in the order of the second sheet, those that are gone last
 * @param criteria criteria with a difference, in the same order
 * @param same     how many criteria are in both without any difference
 */
record SheetComparison(List<Change> sheet, List<Item<Domain>> domains, List<Item<Criterion>> criteria, int same) {
    SheetComparison {
        sheet = List.copyOf(sheet);
        domains = List.copyOf(domains);
        criteria = List.copyOf(criteria);
    }

    static SheetComparison of(Sheet before, Sheet after) {
        var domains = items(domains(before), domains(after), Facts::of);
        var criteria = items(criteria(before), criteria(after), Facts::of);
        return new SheetComparison(changes(SheetFacts.of(before), SheetFacts.of(after)), different(domains),
            different(criteria), (int) criteria.stream().filter(item -> !item.isDifferent()).count());
    }

    boolean isEmpty() {
        return sheet.isEmpty() && domains.isEmpty() && criteria.isEmpty();
    }

    private static <T> List<Item<T>> different(List<Item<T>> items) {
        return items.stream().filter(Item::isDifferent).toList();
    }

    private static <T> List<Item<T>> items(Map<String, Place<T>> before, Map<String, Place<T>> after,
                                           Function<T, Map<Fact, List<String>>> facts) {
        var stayed = stayed(before, after);
        var ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        return ids.stream().map(id -> {
            var was = Optional.ofNullable(before.get(id));
            var is = Optional.ofNullable(after.get(id));
            return new Item<>(was, is, was.isPresent() && is.isPresent() && !stayed.contains(id),
                was.isPresent() && is.isPresent() ? changes(facts.apply(was.get().thing),
                    facts.apply(is.get().thing)) : List.of());
        }).toList();
    }

    /** The ids that are still in the same domain, in the same order among those of it that are in both. */
    private static <T> Set<String> stayed(Map<String, Place<T>> before, Map<String, Place<T>> after) {
        var stayed = new LinkedHashSet<String>();
        homes(after).forEach((home, ids) -> {
            var kept = ids.stream().filter(before::containsKey).toList();
            var were = homes(before).getOrDefault(home, List.of()).stream().filter(after::containsKey).toList();
            Alignment.of(were, kept).stream().filter(Alignment.Step::isShared)
                .forEach(step -> stayed.add(kept.get(step.right())));
        });
        return stayed;
    }

    private static <T> Map<String, List<String>> homes(Map<String, Place<T>> places) {
        return places.entrySet().stream().collect(Collectors.groupingBy(place -> place.getValue().home,
            LinkedHashMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private static Map<String, Place<Domain>> domains(Sheet sheet) {
        var places = new LinkedHashMap<String, Place<Domain>>();
        sheet.domains().forEach(domain -> places.put(domain.id(),
            new Place<>(domain, "", String.valueOf(places.size() + 1))));
        return places;
    }

    private static Map<String, Place<Criterion>> criteria(Sheet sheet) {
        var places = new LinkedHashMap<String, Place<Criterion>>();
        sheet.domains().forEach(domain -> domain.criteria().forEach(criterion -> places.put(criterion.id(),
            new Place<>(criterion, domain.id(), sheet.number(criterion.id())))));
        return places;
    }

    private static List<Change> changes(Map<Fact, List<String>> before, Map<Fact, List<String>> after) {
        var facts = new LinkedHashSet<>(after.keySet());
        facts.addAll(before.keySet());
        var changes = new ArrayList<Change>();
        for (var fact : facts) {
            var was = before.getOrDefault(fact, List.of());
            var is = after.getOrDefault(fact, List.of());
            if (!Objects.equals(was, is)) {
                changes.add(new Change(fact, was, is));
            }
        }
        return changes.stream().sorted(Comparator.comparing(change -> change.fact.part())).toList();
    }

    /** One fact that was otherwise before; empty where it was not stated at all. */
    record Change(Fact fact, List<String> before, List<String> after) { }

    /**
     * Where a thing stands.
     *
     * @param home the id of its domain; empty for a domain itself
     */
    record Place<T>(T thing, String home, String number) { }

    /**
     * A domain or criterion of either sheet; at least one of the two has it.
     *
     * @param moved whether both have it, in another domain or elsewhere among its neighbours
     */
    record Item<T>(Optional<Place<T>> before, Optional<Place<T>> after, boolean moved, List<Change> changes) {
        boolean isDifferent() {
            return moved || before.isEmpty() || after.isEmpty() || !changes.isEmpty();
        }

        Place<T> shown() {
            return after.or(() -> before).orElseThrow();
        }
    }
}
