package org.havenmark.change;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Rules;

/** Makes the change of each score of two visits. */
final class Scores {
    private final Pairing visits;
    private final Rules rules;
    private final Disagreement disagreement;
    private final Rule rule;
    private final Sides seen;
    private final Sides lowest;
    private final Sides highest;

    Scores(Pairing visits, Rules rules, Disagreement disagreement, Rule rule) {
        this.visits = visits;
        this.rules = rules;
        this.disagreement = disagreement;
        this.rule = rule;
        this.seen = visits.seenSides();
        this.lowest = visits.filled(false);
        this.highest = visits.filled(true);
    }

    ScoreChange of(Domain.Axis axis) {
        return of(domain -> domain.axis() == axis,
            (outcome, later) -> Weighed.of(outcome, axis, rules, visits.isSeen(later)));
    }

    ScoreChange of(String domain) {
        return of(each -> each.id().equals(domain),
            (outcome, later) -> Weighed.of(outcome, domain, rules, visits.isSeen(later)));
    }

    private ScoreChange of(Predicate<Domain> place, Sides.Which which) {
        int criteria = count(place, visits.seen());
        int unseen = count(place, visits.inForce()) - criteria;
        return seen.gap(which).map(gap -> change(criteria, unseen, gap, which)).orElse(ScoreChange.none(unseen));
    }

    private ScoreChange change(int criteria, int unseen, Sides.Gap gap, Sides.Which which) {
        var error = Optional.of(disagreement).filter(Disagreement::isKnown)
            .map(known -> gap.interval(known, rule.confidence()));
        var whole = error.map(interval -> interval.with(end(lowest, which)).with(end(highest, which)));
        return new ScoreChange(criteria, unseen, Optional.of(new ScoreChange.Exact(gap.before().score(),
            gap.after().score())), Optional.of(gap.difference().rounded(2)), error, whole,
            Verdict.of(Weighed.real(gap.difference()), error, whole, rule));
    }

    private Interval end(Sides sides, Sides.Which which) {
        return sides.gap(which).orElseThrow().interval(disagreement, rule.confidence());
    }

    private int count(Predicate<Domain> place, Set<String> criteria) {
        return (int) lowest.after().lines().stream().filter(line -> place.test(line.domain()))
            .map(line -> line.criterion().base()).filter(criteria::contains).distinct().count();
    }
}
