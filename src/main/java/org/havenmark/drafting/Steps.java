package org.havenmark.drafting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Composite;
import org.havenmark.sheet.Condition;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Sheet;

/**
 * The way from one sheet to another, one kind of change after the other, so that each can be told apart: what a score
 * changes by on all steps together is what it changes by from the first sheet to the second.
 *
 * @param after   the sheet as it is after each step; the last is the second sheet
 * @param changes the steps that can change a score at all
 */
record Steps(CommonCriteria common, Map<Step, Sheet> after, Set<Step> changes) {
    static Steps between(Sheet before, Sheet draft) {
        var common = CommonCriteria.of(before, draft);
        var after = new EnumMap<Step, Sheet>(Step.class);
        var kept = draft.only(common.ids());
        after.put(Step.REMOVED, before.only(common.ids()));
        after.put(Step.COUNTED, before.only(common.ids()).countedAs(kept));
        after.put(Step.WEIGHED, kept.under(before.rules()));
        after.put(Step.RULED, kept);
        after.put(Step.ADDED, draft);
        return new Steps(common, after, changes(before, after));
    }

    private static Set<Step> changes(Sheet before, Map<Step, Sheet> after) {
        var changes = EnumSet.noneOf(Step.class);
        var last = before;
        for (var step : Step.values()) {
            if (!isSame(step, last, after.get(step))) {
                changes.add(step);
            }
            last = after.get(step);
        }
        return changes;
    }

    private static boolean isSame(Step step, Sheet last, Sheet next) {
        return switch (step) {
            case REMOVED, ADDED -> ids(last).equals(ids(next));
            case COUNTED -> last.equals(next);
            case WEIGHED -> Weights.of(last).equals(Weights.of(next));
            case RULED -> last.rules().kind() == next.rules().kind()
                && last.rules().unansweredIsZero() == next.rules().unansweredIsZero();
        };
    }

    private static Set<String> ids(Sheet sheet) {
        return sheet.criteria().map(Criterion::base).collect(Collectors.toSet());
    }

    /** All that the weighing step can change, whatever stands before what. */
    private record Weights(Set<Place> domains, Set<Member> composites) {
        static Weights of(Sheet sheet) {
            return new Weights(sheet.domains().stream().map(Place::of).collect(Collectors.toSet()),
                sheet.composites().stream().map(Member::of).collect(Collectors.toSet()));
        }
    }

    private record Place(String id, Domain.Axis axis, int weight, Set<String> profiles, List<Condition> when,
                         Optional<Repeat.Combine> combine, Map<String, Integer> criteria) {
        static Place of(Domain domain) {
            return new Place(domain.id(), domain.axis(), domain.weight(), domain.profiles(), domain.when(),
                domain.repeat().map(Repeat::combine),
                domain.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::weight)));
        }
    }

    private record Member(String id, int weight, Set<String> of) {
        static Member of(Composite composite) {
            return new Member(composite.id(), composite.weight(), Set.copyOf(composite.of()));
        }
    }
}
