package org.havenmark.change;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Funded findings beside unfunded ones: by how much more the first rose than the second. J. D. Angrist and J.-S.
 * Pischke, Mostly Harmless Econometrics, Princeton 2009, chapter 5. It would be the effect of the money only if both
 * would have risen alike without it, which nobody can see; so it is no proof of a cause.
 */
public sealed interface DifferenceInDifferences {
    /** Fewer than five shelters on one side. */
    record TooFew(int funded, int unfunded) implements DifferenceInDifferences { }

    /**
     * One side.
     *
     * @param before mean over findings
     * @param after  mean over findings
     */
    record Side(int shelters, int findings, double before, double after) {
        double rise() {
            return after - before;
        }
    }

    /**
     * @param estimate   the rise of the funded less that of the unfunded
     * @param interval   by drawing whole shelters, since findings of one shelter are alike (A. C. Cameron, J. B.
     *                   Gelbach and D. L. Miller, Review of Economics and Statistics 90 (3), 2008, 414-427; see
     *                   {@link Bootstrap}, with n of the side that has fewer shelters)
     * @param regression how much of the estimate is expected from regression to the mean alone, where it is to be named
     * @param cautions   what must be said with it
     */
    record Found(Side funded, Side unfunded, double estimate, Optional<Interval> interval,
                 Optional<RegressionToTheMean> regression, List<Caution> cautions) implements DifferenceInDifferences {
        public Found {
            cautions = List.copyOf(cautions);
        }
    }

    /** Of findings that were not funded for being low. Their order makes no difference. */
    static DifferenceInDifferences of(List<FollowedFinding> findings, Settings settings) {
        return of(findings, Optional.empty(), List.of(Caution.NO_PROOF_OF_CAUSE), settings);
    }

    /**
     * Of findings that were funded because they were low.
     *
     * @param everybody all that was measured, low or not: among what is low alone, before and after hang together less,
     *                  and too much would be laid to regression
     */
    static DifferenceInDifferences of(List<FollowedFinding> findings, List<Pair> everybody, Settings settings) {
        return of(findings, regression(findings, everybody),
            List.of(Caution.NO_PROOF_OF_CAUSE, Caution.REGRESSION_TO_THE_MEAN), settings);
    }

    private static DifferenceInDifferences of(List<FollowedFinding> unsorted, Optional<RegressionToTheMean> regression,
                                              List<Caution> cautions, Settings settings) {
        var findings = unsorted.stream().sorted(FollowedFinding.ORDER).toList();
        var funded = side(findings, true);
        var unfunded = side(findings, false);
        int fewest = Math.min(funded.shelters(), unfunded.shelters());
        if (fewest < Comparison.FEWEST) {
            return new TooFew(funded.shelters(), unfunded.shelters());
        }
        var clusters = clusters(findings);
        var interval = Bootstrap.interval(clusters.size(), fewest, drawn -> Cluster.difference(clusters, drawn),
            settings);
        return new Found(funded, unfunded, funded.rise() - unfunded.rise(), interval, regression, cautions);
    }

    private static Side side(List<FollowedFinding> findings, boolean funded) {
        var own = findings.stream().filter(each -> each.funded() == funded).toList();
        return new Side((int) own.stream().map(FollowedFinding::shelter).distinct().count(), own.size(),
            own.stream().map(FollowedFinding::before).mapToDouble(Weighed::real).average().orElse(0),
            own.stream().map(FollowedFinding::after).mapToDouble(Weighed::real).average().orElse(0));
    }

    private static List<Cluster> clusters(List<FollowedFinding> findings) {
        var clusters = new TreeMap<UUID, Cluster>();
        findings.forEach(each -> clusters.merge(each.shelter(), Cluster.of(each), Cluster::plus));
        return List.copyOf(clusters.values());
    }

    /** Both sides move towards the mean of all; the estimate has the difference of the two moves in it. */
    private static Optional<RegressionToTheMean> regression(List<FollowedFinding> unsorted, List<Pair> everybody) {
        var findings = unsorted.stream().sorted(FollowedFinding.ORDER).toList();
        var all = everybody.stream().sorted(FollowedFinding.BY_SHELTER).toList();
        var funded = findings.stream().filter(FollowedFinding::funded).map(FollowedFinding::pair).toList();
        var rest = findings.stream().filter(each -> !each.funded()).map(FollowedFinding::pair).toList();
        return RegressionToTheMean.of(all, funded).flatMap(one -> RegressionToTheMean.of(all, rest)
            .map(other -> new RegressionToTheMean(one.correlation(), one.expected() - other.expected())));
    }
}
