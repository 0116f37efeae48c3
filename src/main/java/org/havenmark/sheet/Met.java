package org.havenmark.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.havenmark.sheet.Rules.MustPass;
import org.havenmark.sheet.Rules.Need;
import org.havenmark.sheet.Rules.Requirement;

/**
 * How far what the rules ask for is met: the reasons of a class.
 *
 * @param classes with requirements only: the best first
 * @param passes  every must-pass, in the order in which they decide
 */
public record Met(List<OfClass> classes, List<OfPass> passes) {
    static final Met NOTHING = new Met(List.of(), List.of());

    public Met {
        classes = List.copyOf(classes);
        passes = List.copyOf(passes);
    }

    static Met of(Rules rules, List<Counted> lines) {
        return new Met(rules.classes().stream().map(each -> new OfClass(each,
            each.needs().stream().map(need -> OfNeed.of(need, lines)).toList())).toList(),
            rules.mustPass().stream().map(pass -> OfPass.of(pass, lines)).toList());
    }

    /** The level asked of a criterion: the one named, at most the top of its scale, or its target. */
    public static int wanted(Criterion criterion, Optional<Integer> level) {
        return level.map(each -> Math.min(each, criterion.scale().top())).orElse(criterion.target());
    }

    /** Whether a criterion counts at the level asked; what was only assumed reaches none. */
    private static boolean reaches(Counted line, Optional<Integer> level) {
        return line.in().filter(in -> !in.assumed() && in.level() >= wanted(line.criterion(), level)).isPresent();
    }

    private static boolean isIn(Counted line, String group) {
        return line.criterion().groups().contains(group);
    }

    /** A class, and each of its needs. */
    public record OfClass(Requirement requirement, List<OfNeed> needs) {
        public OfClass {
            needs = List.copyOf(needs);
        }

        /** Whether every need holds. */
        public boolean isReached() {
            return needs.stream().allMatch(OfNeed::holds);
        }
    }

    /**
     * A need.
     *
     * @param reached how many criteria reach the level
     * @param of      of how many: those that count, or all that apply where each of them must
     * @param missing which do not
     */
    public record OfNeed(Need need, int reached, int of, List<Counted> missing) {
        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        public OfNeed {
            missing = List.copyOf(missing);
        }

        static OfNeed of(Need need, List<Counted> lines) {
            boolean all = need.share().compareTo(ALL) == 0;
            var asked = lines.stream().filter(all ? Counted::isApplicable : line -> line.in().isPresent())
                .filter(line -> need.group().isEmpty() || isIn(line, need.group().get())).toList();
            var missing = asked.stream().filter(line -> !reaches(line, need.level())).toList();
            return new OfNeed(need, asked.size() - missing.size(), asked.size(), missing);
        }

        /** Also where there is nothing that it could ask for. */
        public boolean holds() {
            return lacking() == 0;
        }

        /** How many more would have to reach the level; 0 where the need holds. */
        public int lacking() {
            var wanted = Ratio.of(need.share()).times(Ratio.of(of, 100));
            return Math.max(0, new BigDecimal(wanted.numerator()).divide(new BigDecimal(wanted.denominator()), 0,
                RoundingMode.CEILING).intValueExact() - reached);
        }

        /** What was reached, in per cent with at most two decimals, rounded down: 84.999 is not 85. */
        public BigDecimal percent() {
            return of == 0 ? ALL : BigDecimal.valueOf(100L * 100 * reached / of, 2).stripTrailingZeros();
        }
    }

    /** A must-pass: what was missed, and what was not rated. */
    public record OfPass(MustPass pass, List<Counted> missed, List<Counted> unrated) {
        public OfPass {
            missed = List.copyOf(missed);
            unrated = List.copyOf(unrated);
        }

        static OfPass of(MustPass pass, List<Counted> lines) {
            var asked = lines.stream().filter(line -> line.isApplicable() && isIn(line, pass.group())).toList();
            return new OfPass(pass, asked.stream().filter(line -> line.isRated()
                && !reaches(line, pass.level())).toList(), asked.stream().filter(line -> !line.isRated()).toList());
        }
    }
}
