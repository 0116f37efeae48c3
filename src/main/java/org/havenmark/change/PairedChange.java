package org.havenmark.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.havenmark.sheet.Ratio;

/**
 * How a group of shelters changed between two measurements of each.
 *
 * @param n         shelters
 * @param before    mean before
 * @param after     mean after
 * @param mean      of the changes
 * @param median    of the changes
 * @param deviation standard deviation of the changes
 * @param interval  of the mean, see {@link Bootstrap}; empty where all changed by the same
 * @param rose      how many are higher afterwards
 * @param fell      how many are lower
 * @param test      whether the changes lie evenly around 0; empty where nothing changed
 * @param effect    Cohen's d of paired differences, mean / standard deviation: J. Cohen, Statistical Power Analysis for
 *                  the Behavioral Sciences, 2nd edition, Erlbaum 1988, section 2.3.5; of few shelters it is rather too
 *                  great; empty where all changed by the same
 * @param atFloor   how many were at the least that can be measured before
 * @param atCeiling how many were at the most
 * @param crowded   beyond which share of either a warning is due
 */
public record PairedChange(int n, double before, double after, double mean, double median,
                           double deviation, Optional<Interval> interval, Share rose, int fell,
                           Optional<SignedRank> test, Optional<Double> effect, int atFloor, int atCeiling,
                           double crowded) implements Comparison {
    static Comparison of(List<Pair> pairs, Settings settings) {
        var shelters = Shelterwise.of(pairs);
        return shelters.size() < FEWEST ? new TooFew(shelters.size()) : over(shelters, settings);
    }

    private static PairedChange over(List<Shelterwise> shelters, Settings settings) {
        int n = shelters.size();
        var sample = new Sample(shelters.stream().mapToDouble(Shelterwise::difference).toArray());
        var changes = sample.values();
        var interval = Bootstrap.interval(n, n, drawn -> mean(changes, drawn), settings);
        var effect = Optional.of(sample).filter(Sample::varies).map(each -> each.mean() / each.deviation());
        return new PairedChange(n, mean(shelters, Shelterwise::before), mean(shelters, Shelterwise::after),
            sample.mean(), sample.median(), sample.deviation(), interval,
            Share.of(count(shelters, each -> each.difference() > 0), n, settings.confidence()),
            count(shelters, each -> each.difference() < 0), SignedRank.of(changes), effect,
            count(shelters, each -> each.startsAt(settings.lowest())),
            count(shelters, each -> each.startsAt(settings.highest())), settings.crowded());
    }

    /** Whether many could not be seen to get worse. */
    public boolean hasFloor() {
        return atFloor > crowded * n;
    }

    /** Whether many could not be seen to get better. */
    public boolean hasCeiling() {
        return atCeiling > crowded * n;
    }

    /** How many did not change. */
    public int stayed() {
        return n - rose.count() - fell;
    }

    private static int count(List<Shelterwise> shelters, Predicate<Shelterwise> which) {
        return (int) shelters.stream().filter(which).count();
    }

    private static double mean(List<Shelterwise> shelters, Function<Shelterwise, Ratio> value) {
        return Weighed.real(shelters.stream().map(value).reduce(Ratio.NONE, Ratio::plus)
            .over(Ratio.of(shelters.size(), 1)));
    }

    private static double mean(double[] values, int[] drawn) {
        double sum = 0;
        for (int unit : drawn) {
            sum += values[unit];
        }
        return sum / drawn.length;
    }
}
