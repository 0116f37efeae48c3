package org.havenmark.sheet;

import static org.havenmark.sheet.Advice.Kind.WEIGHTS_ALL_ALIKE;
import static org.havenmark.sheet.Advice.Kind.WEIGHT_WITHOUT_EFFECT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;

/** Weights that change no score: what is weighed against nothing, or against the same, or by rules that do not ask. */
record WeightAdvice(Sheet sheet, List<Advice> advice) {
    static List<Advice> of(Sheet sheet) {
        var found = new WeightAdvice(sheet, new ArrayList<>());
        found.criteria();
        found.domains();
        return found.advice;
    }

    private void criteria() {
        if (sheet.rules().kind().countsMet()) {
            sheet.criteria().filter(criterion -> criterion.weight() != 1)
                .forEach(criterion -> withoutEffect(criterion.id(), criterion.weight()));
        } else if (sheet.rules().kind() == Rules.Kind.WEIGHTED_SUM) {
            alike("rules", sheet.criteria().toList(), Criterion::weight);
        } else {
            sheet.domains().forEach(domain -> alike(domain.id(), domain.criteria(), Criterion::weight));
        }
    }

    private void domains() {
        if (sheet.rules().kind() != Rules.Kind.WEIGHTED_MEAN_OF_DOMAINS) {
            sheet.domains().stream().filter(domain -> domain.weight() > 1)
                .forEach(domain -> withoutEffect(domain.id(), domain.weight()));
            return;
        }
        var inside = new HashSet<String>();
        for (var composite : sheet.composites()) {
            inside.addAll(composite.of());
            alike(composite.id(), composite.of(), this::weight);
        }
        for (var axis : Domain.Axis.values()) {
            var tops = sheet.domains().stream().filter(domain -> domain.axis() == axis).map(Domain::id)
                .filter(id -> !inside.contains(id)).toList();
            if (sheet.composites().isEmpty()) {
                alike(tops.isEmpty() ? "" : tops.get(0), tops, this::weight);
            }
        }
    }

    private int weight(String id) {
        return sheet.domain(id).map(Domain::weight).orElseGet(() -> sheet.composites().stream()
            .filter(composite -> composite.id().equals(id)).findFirst().map(Composite::weight).orElse(1));
    }

    private <T> void alike(String place, List<T> members, ToIntFunction<T> weight) {
        var weights = members.stream().mapToInt(weight).filter(each -> each != 0).distinct().toArray();
        if (weights.length == 1 && weights[0] != 1) {
            advice.add(Advice.of(WEIGHTS_ALL_ALIKE, place, weights[0]));
        }
    }

    private void withoutEffect(String place, int weight) {
        advice.add(Advice.of(WEIGHT_WITHOUT_EFFECT, place, weight));
    }
}
