package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is entered instead of a level, and how the level follows from it. */
public sealed interface Measure {
    /** Stands for no step at all. */
    String NO_STEP = "-";

    /**
     * The level that follows.
     *
     * @param measured {@code 37.5} for a percentage, {@code 4} for a count, {@code 14/16} for a sample (14 of 16 looked
     *                 at have it), {@code a,b} or {@code -} for steps
     * @return empty where this is not an answer: not such a number, more than all, a step the criterion does not have
     */
    Optional<Integer> level(String measured);

    /** The same without its words, which change nothing of what follows. */
    default Measure bare() {
        return this;
    }

    /** What is typed: one number, two numbers, or what is ticked. */
    Kind kind();

    /** The kinds, as a sheet names them. */
    enum Kind { PERCENT, COUNT, SAMPLE, STEPS }

    /**
     * A number with a threshold for each level above 0; a level is reached at its threshold, and level 0 is the rest.
     *
     * @param kind percent (0 to 100, two decimals), count (whole, to 999999) or sample (a share of 1 to 9999)
     * @param more whether more is better; else a level is reached at its threshold or below
     * @param from by level from 1 to the top: rising where more is better, else falling
     */
    record Thresholds(Kind kind, boolean more, SortedMap<Integer, BigDecimal> from) implements Measure {
        private static final Pattern PERCENT = Pattern.compile("(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)");
        private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
        private static final Pattern SAMPLE = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

        public Thresholds {
            from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
        }

        @Override
        public Optional<Integer> level(String measured) {
            return value(measured).map(value -> from.entrySet().stream().filter(level -> reaches(value,
                level.getValue()))
                .map(Map.Entry::getKey).reduce(0, Math::max));
        }

        private boolean reaches(Ratio value, BigDecimal threshold) {
            int order = value.compareTo(Ratio.of(threshold));
            return more ? order >= 0 : order <= 0;
        }

        private Optional<Ratio> value(String measured) {
            if (kind != Kind.SAMPLE) {
                var form = kind == Kind.PERCENT ? PERCENT : COUNT;
                return form.matcher(measured).matches() ? Optional.of(Ratio.of(new BigDecimal(measured)))
                    : Optional.empty();
            }
            var two = SAMPLE.matcher(measured);
            if (!two.matches()) {
                return Optional.empty();
            }
            int with = Integer.parseInt(two.group(1));
            int all = Integer.parseInt(two.group(2));
            return all == 0 || with > all ? Optional.empty() : Optional.of(Ratio.of(100L * with, all));
        }
    }

    /** Steps of a ladder: a level is reached when each step of it and of the levels below is met. */
    record Steps(List<Step> steps) implements Measure {
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public Kind kind() {
            return Kind.STEPS;
        }

        @Override
        public Measure bare() {
            return new Steps(steps.stream().map(step -> new Step(step.id, step.level, Text.NONE)).toList());
        }

        @Override
        public Optional<Integer> level(String measured) {
            var met = measured.equals(NO_STEP) ? Set.<String>of() : new HashSet<>(List.of(measured.split(",", -1)));
            var known = steps.stream().map(Step::id).collect(Collectors.toSet());
            return known.containsAll(met) ? Optional.of(level(met)) : Optional.empty();
        }

        private int level(Set<String> met) {
            int top = steps.stream().mapToInt(Step::level).max().orElse(0);
            int missed = steps.stream().filter(step -> !met.contains(step.id())).mapToInt(Step::level).min()
                .orElse(top + 1);
            return missed - 1;
        }
    }

    /** One thing that must be so for a level. */
    record Step(String id, int level, Text text) { }
}
