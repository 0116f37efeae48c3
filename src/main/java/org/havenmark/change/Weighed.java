package org.havenmark.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.havenmark.sheet.AxisScore;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.DomainScore;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Rules;

/**
 * A score, and what weight each criterion that was seen has in it.
 *
 * @param score  exact, 0 to 1
 * @param shares of those that were seen; they add up to 1 where nothing unseen was filled in
 */
record Weighed(Ratio score, List<Share> shares) {
    private static final int DECIMALS = 16;

    /**
     * @param weight 0 to 1
     * @param step   how far apart two neighbouring levels count, as a part of the whole
     */
    record Share(double weight, double step) { }

    /** An axis of an outcome; empty without a score. */
    static Optional<Weighed> of(Outcome outcome, Domain.Axis axis, Rules rules, Predicate<String> seen) {
        return outcome.axes().stream().filter(each -> each.axis() == axis).findFirst().flatMap(found ->
            found.exact().map(score -> new Weighed(score, shares(found, rules, seen))));
    }

    /** A domain of an outcome, by itself; empty without a score. */
    static Optional<Weighed> of(Outcome outcome, String domain, Rules rules, Predicate<String> seen) {
        return outcome.domains().stream().filter(each -> each.domain().id().equals(domain)).findFirst().flatMap(found ->
            found.exact().map(score -> new Weighed(score, shares(found, Ratio.of(1, 1), rules, seen).toList())));
    }

    private static List<Share> shares(AxisScore axis, Rules rules, Predicate<String> seen) {
        return axis.domains().stream().flatMap(domain -> shares(domain, domain.share(), rules, seen)).toList();
    }

    private static Stream<Share> shares(DomainScore domain, Ratio whole, Rules rules, Predicate<String> seen) {
        return domain.lines().stream().filter(line -> seen.test(line.criterion().id())).flatMap(line ->
            line.in().stream().map(in -> new Share(real(in.share().times(whole)), step(line, rules))));
    }

    private static double step(Counted line, Rules rules) {
        var scale = line.criterion().scale();
        var met = rules.kind().countsMet()
            || line.domain().repeat().filter(each -> each.combine() == Repeat.Combine.SHARE_AT_TARGET).isPresent();
        return met ? 1 : (1 - real(scale.part(0))) / scale.top();
    }

    static double real(Ratio exact) {
        return exact.rounded(DECIMALS).doubleValue();
    }
}
