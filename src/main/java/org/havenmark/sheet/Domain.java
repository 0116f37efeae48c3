package org.havenmark.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A group of criteria that is scored together.
 *
 * @param weight   the domain's weight in the overall score, a whole number from 0; 0 shows it without counting it
 * @param axis     process (what the shelter does) or well-being (how residents fare); the two are never merged
 * @param profiles the shelter profiles it applies to; empty means every shelter
 * @param when     what must hold for it to apply, all of it
 * @param repeat   where it is scored once for each room, house or child group
 */
public record Domain(String id, Text title, Axis axis, int weight, List<Criterion> criteria, Set<String> profiles,
                     List<Condition> when, Optional<Repeat> repeat) {
    public Domain {
        criteria = List.copyOf(criteria);
        profiles = Set.copyOf(profiles);
        when = List.copyOf(when);
    }

    /** Whether the domain applies to a shelter with these profile tags. */
    public boolean appliesTo(Set<String> profile) {
        return profiles.isEmpty() || profiles.stream().anyMatch(profile::contains);
    }

    /** A criterion's place in the domain, counted from 1; repeats of it share theirs and add their own number. */
    Optional<String> number(String criterion) {
        return criteria.stream().anyMatch(each -> each.id().equals(criterion))
            ? Optional.of(numbers().get(criterion)) : Optional.empty();
    }

    Map<String, String> numbers() {
        var places = new HashMap<String, Integer>();
        var numbers = new HashMap<String, String>();
        for (var criterion : criteria) {
            places.putIfAbsent(criterion.base(), places.size() + 1);
            numbers.put(criterion.id(), places.get(criterion.base())
                + criterion.instance().map(instance -> " (" + instance.number() + ")").orElse(""));
        }
        return numbers;
    }

    /** The domain with these of its criteria, each asking nothing but these. */
    Domain only(Set<String> ids) {
        return new Domain(id, title, axis, weight, criteria.stream().filter(criterion -> ids.contains(criterion.base()))
            .map(criterion -> criterion.asking(ids)).toList(), profiles, Condition.about(ids, when), repeat);
    }

    Domain with(List<Criterion> others) {
        return new Domain(id, title, axis, weight, others, profiles, when, repeat);
    }

    Domain unswitched() {
        return new Domain(id, title, axis, weight, criteria.stream().map(Criterion::unswitched).toList(), Set.of(),
            List.of(), repeat);
    }

    Domain repeated(int count) {
        var inside = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
        var laid = IntStream.rangeClosed(1, Math.max(1, count)).boxed()
            .flatMap(number -> criteria.stream().map(criterion -> criterion.repeated(number, inside))).toList();
        return with(laid);
    }

    /** The two axes that are shown side by side. */
    public enum Axis { PROCESS, WELL_BEING }
}
