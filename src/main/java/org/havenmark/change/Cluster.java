package org.havenmark.change;

import java.util.List;
import org.havenmark.sheet.Ratio;

/**
 * The findings of one shelter.
 *
 * @param rise      of the funded, added up
 * @param otherRise of the unfunded, added up
 */
record Cluster(int funded, double rise, int unfunded, double otherRise) {
    private static final Ratio MINUS = Ratio.of(-1, 1);

    static Cluster of(FollowedFinding finding) {
        double rise = Weighed.real(finding.after().plus(finding.before().times(MINUS)));
        return finding.funded() ? new Cluster(1, rise, 0, 0) : new Cluster(0, 0, 1, rise);
    }

    Cluster plus(Cluster other) {
        return new Cluster(funded + other.funded, rise + other.rise, unfunded + other.unfunded,
            otherRise + other.otherRise);
    }

    /** Mean rise of the funded less that of the unfunded; not a number where the draw has none of either. */
    static double difference(List<Cluster> clusters, int[] drawn) {
        int funded = 0;
        double rise = 0;
        int unfunded = 0;
        double otherRise = 0;
        for (int each : drawn) {
            var cluster = clusters.get(each);
            funded += cluster.funded;
            rise += cluster.rise;
            unfunded += cluster.unfunded;
            otherRise += cluster.otherRise;
        }
        return rise / funded - otherRise / unfunded;
    }
}
