package org.havenmark.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How alike assessors rated, before they spoke with one another (inter-rater agreement).
 *
 * @param units   units with at least two ratings; the others say nothing about likeness and are left out
 * @param ratings pairable ratings: those in these units
 * @param percent of all pairs of ratings of one unit, how many in a hundred stand at the same level; empty if no pair
 * @param value   1 perfectly alike, 0 as alike as chance would have it, below 0 less than that
 * @param interval 95 % interval of the value
 * @param reason  why the value, or only its interval, cannot be computed
 */
public record Concordance(Method method, int units, int ratings, Optional<Double> percent, Optional<Double> value,
                          Optional<Interval> interval, Optional<Reason> reason) {
    /** With fewer pairable ratings than this no value is given. */
    public static final int FEWEST = 10;

    /** Kappa where the same two assessors rated every pairable unit; alpha for more, or where they differ by visit. */
    public enum Method {
        WEIGHTED_KAPPA, KRIPPENDORFF_ALPHA;

        public String key() {
            return "assessment.concordance.method." + ending(this);
        }
    }

    /** What stands in the way: too few ratings or no variation of the value, too little variation of the interval. */
    public enum Reason {
        TOO_FEW_RATINGS, NO_VARIATION, NO_INTERVAL;

        public String key() {
            return "assessment.concordance.reason." + ending(this);
        }
    }

    public record Interval(double low, double high) { }

    /** The concordance of these units: those of one domain of one assessment, or of one criterion across visits. */
    public static Concordance of(List<Unit> all) {
        return of(all, true);
    }

    /** The same without its interval, which takes two thousand times as long as the value. */
    public static Concordance valueOf(List<Unit> all) {
        return of(all, false);
    }

    private static Concordance of(List<Unit> all, boolean interval) {
        var units = all.stream().filter(Unit::pairable).toList();
        var assessors = new TreeSet<UUID>();
        units.forEach(unit -> assessors.addAll(unit.levels().keySet()));
        var blank = blank(units, assessors.size() > 2 ? Method.KRIPPENDORFF_ALPHA : Method.WEIGHTED_KAPPA);
        if (blank.ratings < FEWEST) {
            return blank.because(Reason.TOO_FEW_RATINGS);
        }
        return blank.with(blank.method == Method.WEIGHTED_KAPPA
            ? new WeightedKappa(units, List.copyOf(assessors)) : new OrdinalAlpha(units), interval);
    }

    /** What the value means in plain words; empty where there is none. */
    public Optional<ConcordanceReading> reading() {
        return value.map(found -> ConcordanceReading.of(method, found));
    }

    private static Concordance blank(List<Unit> units, Method method) {
        int ratings = units.stream().mapToInt(unit -> unit.levels().size()).sum();
        return new Concordance(method, units.size(), ratings, percent(units), Optional.empty(), Optional.empty(),
            Optional.empty());
    }

    private Concordance with(Coefficient coefficient, boolean interval) {
        double found = coefficient.value();
        if (Double.isNaN(found)) {
            return because(Reason.NO_VARIATION);
        }
        if (!interval) {
            return new Concordance(method, units, ratings, percent, Optional.of(found), Optional.empty(), reason);
        }
        var around = Bootstrap.interval(coefficient);
        var missing = around.isPresent() ? Optional.<Reason>empty() : Optional.of(Reason.NO_INTERVAL);
        return new Concordance(method, units, ratings, percent, Optional.of(found), around, missing);
    }

    private Concordance because(Reason why) {
        return new Concordance(method, units, ratings, percent, value, interval, Optional.of(why));
    }

    private static Optional<Double> percent(List<Unit> units) {
        int top = Unit.top(units);
        long pairs = units.stream().mapToLong(unit -> pairs(unit.levels().size())).sum();
        long alike = units.stream().flatMapToInt(unit -> IntStream.of(unit.counts(top))).mapToLong(Concordance::pairs)
            .sum();
        return pairs == 0 ? Optional.empty() : Optional.of(100.0 * alike / pairs);
    }

    private static long pairs(long ratings) {
        return ratings * (ratings - 1) / 2;
    }

    /** The last part of a message key. */
    static String ending(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
