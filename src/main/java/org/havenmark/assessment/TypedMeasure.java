package org.havenmark.assessment;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.havenmark.sheet.Measure;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * What was typed or ticked for a measure, as it was.
 *
 * @param amount a percentage or a count
 * @param looked how many of a sample were looked at
 * @param having how many of these have it
 * @param steps  ids of those that are met, or {@link Measure#NO_STEP}
 */
public record TypedMeasure(String amount, String looked, String having, List<String> steps) {
    static final TypedMeasure NONE = new TypedMeasure("", "", "", List.of());

    public TypedMeasure {
        steps = List.copyOf(steps);
    }

    static TypedMeasure of(@Nullable String amount, @Nullable String looked, @Nullable String having,
                           @Nullable List<String> steps) {
        return new TypedMeasure(Forms.typed(amount), Forms.typed(looked), Forms.typed(having), steps == null ? List.of()
            : steps.stream().filter(Objects::nonNull).map(Forms::typed).filter(step -> !step.isEmpty()).distinct()
                .toList());
    }

    /** What is kept, as it would be typed in this language. */
    static TypedMeasure of(Measure measure, String measured, Locale language) {
        if (measure.kind() == Measure.Kind.STEPS) {
            return new TypedMeasure("", "", "", List.of(measured.split(",")));
        }
        if (measure.kind() == Measure.Kind.SAMPLE) {
            var two = measured.split("/");
            return new TypedMeasure("", two[1], two[0], List.of());
        }
        var comma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        return new TypedMeasure(measured.replace('.', comma), "", "", List.of());
    }

    boolean isEmpty() {
        return amount.isEmpty() && looked.isEmpty() && having.isEmpty() && steps.isEmpty();
    }

    public boolean has(String step) {
        return steps.contains(step);
    }

    /** Whether it was said that no step is met, which is not the same as saying nothing. */
    public boolean hasNone() {
        return steps.contains(Measure.NO_STEP);
    }
}
