package org.havenmark.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns ratings into scores. Exact fractions throughout; the only rounding is half-up to two decimals at the end, and
 * the band is that of the rounded score.
 *
 * <p>A criterion's part is the points of its counted level divided by those of the scale's top level; where the rules
 * count what is met it is 1 at the target or above, else 0. A domain's score is the mean of the parts, each weighted by
 * its criterion's weight. A composite's score, and an axis's, is the mean of the exact scores of its members, each
 * weighted by its own weight; one without a score, or of weight 0, leaves that mean. In a weighted sum, and where the
 * rules count what is met, a domain weighs what its criteria weigh together, so that the mean is that over all
 * criteria. All are shown times 100. Where nothing can be scored there is no score, which is not the same as 0.
 *
 * <p>For each criterion, the first that holds: the profile takes it out; another answer switches it off; a gate is
 * closed; its answer decides. A level
 * counts as entered or as the strictest cap of the scale for its proof. Everything else leaves the mean: not seen,
 * unanswered, not agreed, not applicable. Not applicable on a criterion that must apply, every red line among them,
 * counts as not seen.
 *
 * <p>A red line is crossed when its counted level is at or below the scale's red-line level, and not checked when it
 * applies and has no counted level. While one of these is so anywhere on the sheet, no good band is given.
 */
public final class Scoring {
    /** The version of these rules as code; a stored score names it. */
    public static final String ENGINE = "1";

    private Scoring() { }

    /**
     * Scores one assessment.
     *
     * @param profile the shelter's profile tags
     * @param ratings at most one for each criterion; a second one, a criterion that is not on the sheet and a level
     *                outside its scale are refused with an IllegalArgumentException
     */
    public static Outcome score(Sheet sheet, Set<String> profile, List<Rating> ratings) {
        var answers = new Answers(sheet, profile, ratings);
        var weights = new HashMap<String, Ratio>();
        var alone = sheet.domains().stream().map(domain -> alone(sheet, domain, answers, weights)).toList();
        var composition = new Composition(sheet, alone, weights);
        var domains = alone.stream().map(each -> each.sharing(composition.share(each.domain().id()))).toList();
        return new Outcome(sheet.id(), sheet.version(), sheet.rules().id(), ENGINE, domains, axes(sheet, domains),
            composition.scores(sheet));
    }

    private static DomainScore alone(Sheet sheet, Domain domain, Answers answers, Map<String, Ratio> weights) {
        var weighing = new Weighing(sheet, domain, answers);
        weights.put(domain.id(), weighing.weight());
        return DomainScore.of(domain, Ratio.NONE, weighing.lines());
    }

    private static List<AxisScore> axes(Sheet sheet, List<DomainScore> domains) {
        var open = openRedLines(domains);
        return Arrays.stream(Domain.Axis.values())
            .map(axis -> AxisScore.of(axis, on(axis, domains), sheet.rules(), open))
            .filter(axis -> !axis.domains().isEmpty()).toList();
    }

    private static List<DomainScore> on(Domain.Axis axis, List<DomainScore> domains) {
        return domains.stream().filter(domain -> domain.domain().axis() == axis).toList();
    }

    private static List<Counted> openRedLines(List<DomainScore> domains) {
        return domains.stream().flatMap(domain -> domain.lines().stream())
            .filter(line -> line.redLine() == Counted.RedLine.CROSSED
                || line.redLine() == Counted.RedLine.NOT_CHECKED).toList();
    }
}
