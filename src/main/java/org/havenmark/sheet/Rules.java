package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How ratings become a score and a name for it, as data of the sheet.
 *
 * @param unansweredIsZero whether an unanswered criterion counts 0, which makes the score provisional; else it is
 *                         left out
 * @param bands            the score's range in parts; none with requirements
 * @param classes          with requirements only: the best first, the last without needs
 * @param mustPass         one missed gives its class, whatever the score; the first that is missed decides
 */
public record Rules(Kind kind, boolean unansweredIsZero, List<Band> bands, List<Requirement> classes,
                    List<MustPass> mustPass) {
    public Rules {
        bands = List.copyOf(bands);
        classes = List.copyOf(classes);
        mustPass = List.copyOf(mustPass);
    }

    /** The name and version a stored score carries, for example {@code weighted-mean-of-domains/1}. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/1";
    }

    /** Every band and class that may be given. */
    public List<Band> named() {
        return Stream.of(bands.stream(), classes.stream().map(Requirement::band), mustPass.stream().map(MustPass::band))
            .flatMap(each -> each).toList();
    }

    /** The rule sets the engine knows; each score is 0 to 100. */
    public enum Kind {
        /** Weighted mean of the criteria within each domain, then of the domains and composites. */
        WEIGHTED_MEAN_OF_DOMAINS,
        /** Weighted mean over all criteria of an axis, whatever their domain. */
        WEIGHTED_SUM,
        /** The percentage of criteria at their target; each counts the same. */
        SHARE_MET,
        /** The percentage of criteria at their target, with a class by requirements instead of a band. */
        REQUIREMENTS;

        /** Whether a criterion counts as met or not, nothing between, and weighs the same as every other. */
        public boolean countsMet() {
            return this == SHARE_MET || this == REQUIREMENTS;
        }
    }

    /** A class, and everything that must hold for it. */
    public record Requirement(Band band, List<Need> needs) {
        public Requirement {
            needs = List.copyOf(needs);
        }
    }

    /**
     * So many of the criteria reach a level.
     *
     * @param group of which criteria; empty means all
     * @param share per cent of those that are rated, above 0; 100 also asks that each of them is rated
     * @param level the level to reach, at most the top of a criterion's own scale; empty means each one's target
     */
    public record Need(Optional<String> group, BigDecimal share, Optional<Integer> level) { }

    /** Every criterion of a group must reach a level, its target where none is named; else the class is given. */
    public record MustPass(String group, Optional<Integer> level, Band band) { }
}
