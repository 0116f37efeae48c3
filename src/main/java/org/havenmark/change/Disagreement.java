package org.havenmark.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.TDistribution;
import org.havenmark.sheet.Criterion;

/**
 * How far ratings err, from what assessors rated alone: what two of them give the same criterion at the same visit
 * differs by error alone.
 *
 * <p>A rating is taken as truth + severity of the assessor + error, both with mean 0. For each two assessors of a
 * visit, over the K criteria that both rated, d is the difference of what their levels count, as a part of the whole.
 * Then {@code var(d) / 2} estimates the error's variance ({@code spread}, pooled over all pairs), which averages out
 * over criteria, and {@code mean(d)^2 / 2} ({@code between}) the severity's variance plus {@code spread / K}, of which
 * severity does not average out. With everything rated by everybody these are the mean squares of the two-way analysis
 * of variance: P. E. Shrout and J. L. Fleiss, Intraclass correlations: uses in assessing rater reliability,
 * Psychological Bulletin 86 (2), 1979, 420-428; R. L. Brennan, Generalizability Theory, Springer 2001, chapter 3.
 *
 * @param spread    variance of the error of one rating on one criterion
 * @param spreadDf  degrees of freedom it rests on
 * @param between   mean over pairs of half the squared difference of two assessors' means
 * @param betweenDf degrees of freedom it rests on: assessors less one, added up over visits
 * @param inverse   mean over pairs of 1 / K
 */
public record Disagreement(double spread, double spreadDf, double between, double betweenDf, double inverse) {
    /** With fewer degrees of freedom than this the error is not known. */
    public static final int FEWEST = 10;
    /** A level is a rounding; what is rounded to steps of 1 errs with this variance: W. F. Sheppard, 1898. */
    private static final double ROUNDING = 1.0 / 12;
    /** Arithmetic alone makes two equal numbers differ by less than this part. */
    private static final double ROUNDED_OFF = 1e-9;

    /** Over any visits; the more there are, the better the error is known. Each is measured on its own sheet. */
    public static Disagreement among(Collection<Assessed> visits) {
        return of(visits.stream().map(visit -> {
            var ids = visit.sheet().criteria().map(Criterion::base).collect(Collectors.toSet());
            return new Yardstick(visit.sheet(), ids).alone(new Found(visit), ids);
        }).toList());
    }

    /** @param visits for each visit and assessor, by criterion: what the level counts, 0 to 1 */
    static Disagreement of(List<List<Map<String, Double>>> visits) {
        double squares = 0;
        double spreadDf = 0;
        double between = 0;
        double betweenDf = 0;
        double inverse = 0;
        for (var visit : visits) {
            for (var pair : pairs(visit)) {
                squares += pair.share() * pair.squares() / 2;
                spreadDf += pair.share() * (pair.criteria() - 1);
                between += pair.share() * pair.mean() * pair.mean() / 2;
                betweenDf += pair.share();
                inverse += pair.share() / pair.criteria();
            }
        }
        return betweenDf == 0 ? new Disagreement(0, 0, 0, 0, 0)
            : new Disagreement(squares / spreadDf, spreadDf, between / betweenDf, betweenDf, inverse / betweenDf);
    }

    public boolean isKnown() {
        return spreadDf >= FEWEST;
    }

    /** Variance of the severity of one assessor; 0 where assessors differ no more than by error. */
    public double severity() {
        double byError = inverse * spread;
        return between > byError * (1 + ROUNDED_OFF) ? between - byError : 0;
    }

    /**
     * The half-width of the interval around the difference of two scores, as a part of the whole.
     *
     * <p>An agreed rating is taken to be no better than one assessor's, since nobody knows how independent it is, and
     * no better than its scale: on each criterion the error's variance is at least that of rounding to its levels. The
     * variance of the difference is {@code severity * sum over both of (sum w)^2 + sum over both of w^2 * error}, the
     * quantile that of Student's t with the degrees of freedom of F. E. Satterthwaite, An approximate distribution of
     * estimates of variance components, Biometrics Bulletin 2 (6), 1946, 110-114.
     */
    double halfWidth(Weighed before, Weighed after, double confidence) {
        double whole = square(sum(before)) + square(sum(after));
        double shared = 0;
        double rounded = 0;
        for (var share : both(before, after)) {
            double floor = share.step() * share.step() * ROUNDING;
            shared += spread >= floor ? square(share.weight()) : 0;
            rounded += spread >= floor ? 0 : square(share.weight()) * floor;
        }
        double severe = severity() > 0 ? whole : 0;
        double fromBetween = severe * between;
        double fromSpread = (shared - severe * inverse) * spread;
        double variance = fromBetween + fromSpread + rounded;
        double df = square(variance) / (square(fromBetween) / betweenDf + square(fromSpread) / spreadDf);
        return TDistribution.of(df).inverseSurvivalProbability((1 - confidence) / 2) * Math.sqrt(variance);
    }

    private static List<Weighed.Share> both(Weighed before, Weighed after) {
        var both = new ArrayList<>(before.shares());
        both.addAll(after.shares());
        return both;
    }

    private static double sum(Weighed score) {
        return score.shares().stream().mapToDouble(Weighed.Share::weight).sum();
    }

    private static double square(double value) {
        return value * value;
    }

    private static List<Two> pairs(List<Map<String, Double>> visit) {
        var pairs = new ArrayList<Two>();
        for (int i = 0; i < visit.size(); i++) {
            for (int j = i + 1; j < visit.size(); j++) {
                Two.of(visit.get(i), visit.get(j), 2.0 / visit.size()).ifPresent(pairs::add);
            }
        }
        return pairs;
    }
}
