package org.havenmark.exchange;

import java.math.BigDecimal;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Measure.Steps;
import org.havenmark.sheet.Measure.Thresholds;

/** Makes the level that follows from what was measured a calculation; empty while nothing was. */
final class MeasureSums {
    /** What is ticked where no step is met. */
    static final String NONE = "none_of_these";

    private MeasureSums() { }

    static String level(Criterion criterion, Measure measure) {
        var level = measure instanceof Steps steps ? steps(criterion, steps) : reached(criterion, (Thresholds) measure);
        return "if(" + CriterionSums.ref(criterion, "state") + " != '' or " + missing(criterion, measure) + ", '', "
            + level + ")";
    }

    private static String missing(Criterion criterion, Measure measure) {
        var answer = "${" + criterion.id() + "} = ''";
        var of = "number(" + CriterionSums.ref(criterion, "of") + ")";
        return measure.kind() != Measure.Kind.SAMPLE ? answer
            : answer + " or not(" + of + " > 0 and " + of + " >= number(${" + criterion.id() + "}))";
    }

    private static String steps(Criterion criterion, Steps measure) {
        var byLevel = measure.steps().stream().collect(Collectors.groupingBy(Measure.Step::level, TreeMap::new,
            Collectors.mapping(step -> "selected(${" + criterion.id() + "}, '" + step.id() + "')",
                Collectors.joining(" and "))));
        var words = String.valueOf(byLevel.lastKey());
        for (var level : byLevel.descendingMap().entrySet()) {
            words = "if(not(" + level.getValue() + "), " + (level.getKey() - 1) + ", " + words + ")";
        }
        return words;
    }

    private static String reached(Criterion criterion, Thresholds measure) {
        var words = "0";
        for (var level : measure.from().entrySet()) {
            words = "if(" + reaches(criterion, measure, level.getValue()) + ", " + level.getKey() + ", " + words + ")";
        }
        return words;
    }

    /** A share is compared without dividing, in whole numbers. */
    private static String reaches(Criterion criterion, Thresholds measure, BigDecimal threshold) {
        var order = measure.more() ? " >= " : " <= ";
        var answer = "number(${" + criterion.id() + "})";
        if (measure.kind() != Measure.Kind.SAMPLE) {
            return answer + order + threshold.toPlainString();
        }
        var parts = BigDecimal.TEN.pow(Math.max(0, threshold.scale()));
        return answer + " * " + parts.multiply(BigDecimal.valueOf(100)).toPlainString() + order
            + threshold.multiply(parts).stripTrailingZeros().toPlainString() + " * number("
            + CriterionSums.ref(criterion, "of") + ")";
    }
}
