package org.havenmark.assessment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Proof;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** Makes an answer of what was typed for a measure: the digits of any script, a comma or a point before decimals. */
final class Measuring {
    /** The choice in a form that stands for what is measured. */
    static final String MARK = "MEASURED";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_COUNTED = 999_999;
    private static final int MOST_LOOKED_AT = 9999;

    private Measuring() { }

    /**
     * What a form says about a criterion with a measure.
     *
     * @param mark what was chosen: {@link #MARK}, nothing, or another answer
     * @return empty where the criterion has no measure, and where another answer was chosen alone
     */
    static Optional<Found> found(Criterion criterion, String mark, TypedMeasure typed, @Nullable Proof proof) {
        if (criterion.measure().isEmpty() || !isMeasured(mark) && typed.isEmpty()) {
            return Optional.empty();
        }
        if (!isMeasured(mark)) {
            return Optional.of(Found.wrong(Wrong.of("assessment.measured.wrong.both")));
        }
        if (typed.isEmpty()) {
            return Optional.of(mark.isEmpty() ? Found.NOTHING : Found.wrong(missing(criterion.measure().get().kind())));
        }
        var read = read(criterion.measure().get(), typed);
        return Optional.of(read.wrong().isPresent() ? Found.wrong(read.wrong().get())
            : new Found(Answer.measured(criterion, read.measured(), proof), Optional.empty()));
    }

    /** Reads what was typed, which is not nothing, into the form that {@link Measure#level} reads. */
    static Read read(Measure measure, TypedMeasure typed) {
        return switch (measure.kind()) {
            case PERCENT -> percent(typed.amount());
            case COUNT -> count(typed.amount());
            case SAMPLE -> sample(typed.looked(), typed.having());
            case STEPS -> steps((Measure.Steps) measure, new HashSet<>(typed.steps()));
        };
    }

    private static boolean isMeasured(String mark) {
        return mark.isEmpty() || mark.equals(MARK);
    }

    private static Wrong missing(Measure.Kind kind) {
        return Wrong.of(switch (kind) {
            case PERCENT -> "assessment.measured.missing.percent";
            case COUNT -> "assessment.measured.missing.count";
            case SAMPLE -> "assessment.measured.missing.sample";
            case STEPS -> "assessment.measured.missing.steps";
        });
    }

    private static Read percent(String typed) {
        var number = Forms.digits(typed).replace("%", "").strip().replace(',', '.').replace('\u066b', '.');
        if (!number.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Read.wrong("assessment.measured.wrong.percent", typed);
        }
        var exact = new BigDecimal(number).stripTrailingZeros();
        if (exact.compareTo(ALL) > 0) {
            return Read.wrong("assessment.measured.wrong.percent.over", typed.replace("%", "").strip());
        }
        return exact.scale() > 2 ? Read.wrong("assessment.measured.wrong.percent.fine", typed)
            : Read.of(exact.toPlainString());
    }

    private static Read count(String typed) {
        if (Forms.digits(typed).matches("\\d+[.,\u066b]\\d+")) {
            return Read.wrong("assessment.measured.wrong.whole", typed);
        }
        var number = Forms.number(typed);
        if (number.isEmpty()) {
            return Read.wrong("assessment.measured.wrong.count", typed);
        }
        return number.get() > MOST_COUNTED ? Read.wrong("assessment.measured.wrong.count.over", typed)
            : Read.of(number.get().toString());
    }

    private static Read sample(String typedLooked, String typedHaving) {
        if (typedLooked.isEmpty() || typedHaving.isEmpty()) {
            return Read.wrong(typedLooked.isEmpty() ? "assessment.measured.missing.looked"
                : "assessment.measured.missing.having");
        }
        var looked = Forms.number(typedLooked);
        var having = Forms.number(typedHaving);
        if (looked.isEmpty() || having.isEmpty()) {
            return Read.wrong("assessment.measured.wrong.whole", looked.isEmpty() ? typedLooked : typedHaving);
        }
        return sample(looked.get(), having.get());
    }

    private static Read sample(int looked, int having) {
        if (looked == 0) {
            return Read.wrong("assessment.measured.wrong.sample.none");
        }
        if (looked > MOST_LOOKED_AT) {
            return Read.wrong("assessment.measured.wrong.sample.over", Integer.toString(looked));
        }
        return having > looked ? Read.wrong("assessment.measured.wrong.sample.more", Integer.toString(having),
            Integer.toString(looked)) : Read.of(having + "/" + looked);
    }

    private static Read steps(Measure.Steps measure, Set<String> ticked) {
        var none = ticked.remove(Measure.NO_STEP);
        if (none && !ticked.isEmpty()) {
            return Read.wrong("assessment.measured.wrong.steps.both");
        }
        var met = measure.steps().stream().map(Measure.Step::id).filter(ticked::contains).toList();
        if (met.size() < ticked.size()) {
            return Read.wrong("assessment.measured.wrong.steps.unknown");
        }
        return Read.of(none ? Measure.NO_STEP : met.stream().collect(Collectors.joining(",")));
    }

    /** The answer, or what is wrong with it; neither where nothing was answered. */
    record Found(Optional<Answer> answer, Optional<Wrong> wrong) {
        static final Found NOTHING = new Found(Optional.empty(), Optional.empty());

        static Found wrong(Wrong wrong) {
            return new Found(Optional.empty(), Optional.of(wrong));
        }
    }

    /** What was read, or what is wrong with it. */
    record Read(String measured, Optional<Wrong> wrong) {
        static Read of(String measured) {
            return new Read(measured, Optional.empty());
        }

        static Read wrong(String key, String... with) {
            return new Read("", Optional.of(Wrong.of(key, with)));
        }
    }
}
