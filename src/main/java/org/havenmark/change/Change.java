package org.havenmark.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.Domain;

/**
 * What changed at one shelter between two visits, and how sure one can be. The same visits always give the same.
 *
 * <p>Both visits are measured on the later sheet, over the criteria that both sheets ask alike and both visits saw: a
 * difference then comes from the shelter or from the assessors, never from weights or from what was looked at.
 *
 * @param from         the day of the earlier visit
 * @param to           the day of the later one
 * @param criteria     in the later sheet's order; those that apply at neither visit are left out
 * @param axes         those of the later sheet, the headline first; never merged
 * @param domains      those of the later sheet, by id, in its order
 * @param disagreement what the intervals rest on
 * @param rule         what the words rest on
 */
public record Change(LocalDate from, LocalDate to, Overlap overlap, List<CriterionChange> criteria,
                     Map<Domain.Axis, ScoreChange> axes, Map<String, ScoreChange> domains, Disagreement disagreement,
                     Rule rule) {
    public Change {
        criteria = List.copyOf(criteria);
        axes = Collections.unmodifiableMap(new LinkedHashMap<>(axes));
        domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    }

    /** With the error that these two visits alone show: two assessors each tell little of how severe assessors are. */
    public static Change between(Assessed before, Assessed after, Rule rule) {
        var comparing = new Comparing(before, after);
        return comparing.change(comparing.disagreement(), rule);
    }

    /**
     * With an error known from more visits, for example all of a cycle.
     *
     * @throws IllegalArgumentException where the later visit is not the later one
     */
    public static Change between(Assessed before, Assessed after, Disagreement disagreement, Rule rule) {
        return new Comparing(before, after).change(disagreement, rule);
    }

    /** The headline: the process axis, or well-being on a sheet that has no process domain. */
    public Optional<ScoreChange> overall() {
        return axes.values().stream().findFirst();
    }

    /** How many criteria went which way. */
    public long count(CriterionChange.Direction direction) {
        return criteria.stream().filter(each -> each.direction() == direction).count();
    }
}
