package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads conditions, and holds them against the criteria they ask once all of these are known. */
final class ConditionReader {
    private final Problems problems;
    private final List<Asked> asked = new ArrayList<>();

    ConditionReader(Problems problems) {
        this.problems = problems;
    }

    /** @param asker the id of the criterion or domain that the conditions are for */
    List<Condition> read(Fields fields, String asker) {
        var conditions = new ArrayList<Condition>();
        for (var item : fields.items("when")) {
            Fields.of(item, Keys.CONDITION, problems).ifPresent(when -> conditions.add(condition(when, asker)));
        }
        return conditions;
    }

    private Condition condition(Fields when, String asker) {
        var criterion = when.value("criterion").map(value -> value.word().words()).orElse("");
        if (!when.has("at-least") && !when.has("at-most")) {
            problems.add(when.at(), Fault.MISSING_KEY, "at-least");
        }
        var condition = new Condition(criterion, level(when, "at-least", 0), level(when, "at-most", Integer.MAX_VALUE));
        if (condition.atLeast() > condition.atMost()) {
            problems.add(when.at("at-least"), Fault.CONDITION_NEVER, condition.atLeast(), condition.atMost());
        }
        asked.add(new Asked(asker, condition, when.at("criterion"), when.at()));
        return condition;
    }

    private static int level(Fields when, String key, int otherwise) {
        return when.value(key).flatMap(value -> value.whole(0, 10)).orElse(otherwise);
    }

    /** Every condition asks a criterion of the sheet, within its scale, and none waits for itself. */
    void check(List<Domain> domains) {
        var known = new HashMap<String, Criterion>();
        var homes = new HashMap<String, Domain>();
        domains.forEach(domain -> domain.criteria().forEach(criterion -> {
            known.put(criterion.id(), criterion);
            homes.put(criterion.id(), domain);
        }));
        asked.forEach(each -> check(each, known.get(each.condition.criterion()), homes));
        var waits = waits();
        asked.stream().filter(each -> waitsFor(each.condition.criterion(), each.asker, waits, homes, new HashSet<>()))
            .findFirst().ifPresent(each -> problems.add(each.at, Fault.CONDITION_CIRCLE, each.condition.criterion()));
    }

    private void check(Asked each, @Nullable Criterion criterion, Map<String, Domain> homes) {
        if (criterion == null) {
            problems.add(each.at, Fault.UNKNOWN_CRITERION, each.condition.criterion());
            return;
        }
        if (!criterion.scale().levels().isEmpty() && each.condition.atLeast() > criterion.scale().top()) {
            problems.add(each.start, Fault.OFF_SCALE, "at-least", each.condition.atLeast(), criterion.scale().top());
        }
        var home = homes.get(criterion.id());
        if (home.repeat().isPresent() && homes.get(each.asker) != home) {
            problems.add(each.at, Fault.ASKS_REPEATED, criterion.id());
        }
    }

    private Map<String, Set<String>> waits() {
        var waits = new HashMap<String, Set<String>>();
        asked.forEach(each -> waits.computeIfAbsent(each.asker, id -> new HashSet<>()).add(each.condition.criterion()));
        return waits;
    }

    /** Whether a criterion's own conditions, or its domain's, lead to the asker or to a criterion of it. */
    private static boolean waitsFor(String criterion, String asker, Map<String, Set<String>> waits,
                                    Map<String, Domain> homes, Set<String> seen) {
        var home = homes.get(criterion);
        if (home == null || !seen.add(criterion)) {
            return false;
        }
        if (criterion.equals(asker) || home.id().equals(asker)) {
            return true;
        }
        var further = new HashSet<>(waits.getOrDefault(criterion, Set.of()));
        further.addAll(waits.getOrDefault(home.id(), Set.of()));
        return further.stream().anyMatch(next -> waitsFor(next, asker, waits, homes, seen));
    }

    private record Asked(String asker, Condition condition, Spot at, Spot start) { }
}
