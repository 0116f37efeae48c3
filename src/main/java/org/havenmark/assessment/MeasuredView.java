package org.havenmark.assessment;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Text.Said;

/**
 * What was measured, in words: 14 of 16 = 87.5 %.
 *
 * @param key  of the words
 * @param with what is filled into them
 * @param met  the words of each step that is met
 */
public record MeasuredView(String key, List<String> with, List<Said> met) {
    public MeasuredView {
        with = List.copyOf(with);
        met = List.copyOf(met);
    }

    static MeasuredView of(Criterion criterion, String measured, Locale language) {
        var measure = criterion.measure().orElseThrow();
        return switch (measure.kind()) {
            case PERCENT -> of("assessment.measured.is.percent", number(new BigDecimal(measured), language));
            case COUNT -> of("assessment.measured.is.count", number(new BigDecimal(measured), language));
            case SAMPLE -> sample(measured.split("/"), language);
            case STEPS -> steps((Measure.Steps) measure, Arrays.asList(measured.split(",")), language);
        };
    }

    /** What is filled in at a place, or nothing: a template names its places one by one. */
    public String with(int place) {
        return place < with.size() ? with.get(place) : "";
    }

    private static MeasuredView sample(String[] two, Locale language) {
        var share = Ratio.of(100L * Integer.parseInt(two[0]), Integer.parseInt(two[1]));
        var shown = share.rounded(2);
        return of(Ratio.of(shown).equals(share) ? "assessment.measured.is.sample"
            : "assessment.measured.is.sample.about", two[0], two[1], number(shown, language));
    }

    private static MeasuredView steps(Measure.Steps measure, List<String> ticked, Locale language) {
        var met = measure.steps().stream().filter(step -> ticked.contains(step.id()))
            .map(step -> step.text().in(language)).toList();
        return new MeasuredView(met.isEmpty() ? "assessment.measured.is.steps.none" : "assessment.measured.is.steps",
            List.of(Integer.toString(met.size()), Integer.toString(measure.steps().size())), met);
    }

    private static MeasuredView of(String key, String... with) {
        return new MeasuredView(key, List.of(with), List.of());
    }

    private static String number(BigDecimal number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
