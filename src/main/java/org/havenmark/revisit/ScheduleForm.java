package org.havenmark.revisit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.guard.Draft;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/** The rule as typed; each number under the name of its field, a cell of the table under {@code GOOD-UP_TO_10}. */
public record ScheduleForm(Map<String, String> numbers, String why, String whyReason, String version) {
    public ScheduleForm {
        numbers = Map.copyOf(numbers);
    }

    static ScheduleForm of(Typed typed) {
        var numbers = new LinkedHashMap<String, String>();
        fields().forEach(field -> numbers.put(field, typed.one(field)));
        return new ScheduleForm(numbers, typed.one("why"), typed.one("why-why"), typed.one("version"));
    }

    static ScheduleForm of(ScheduleRule rule) {
        var numbers = new LinkedHashMap<String, String>();
        rule.months().forEach((score, row) -> row.forEach((band, months) ->
            numbers.put(cell(score, band), Integer.toString(months))));
        numbers.put("goodFrom", rule.goodFrom().stripTrailingZeros().toPlainString());
        numbers.put("middleFrom", rule.middleFrom().stripTrailingZeros().toPlainString());
        numbers.put("first", Integer.toString(rule.first()));
        numbers.put("redLine", Integer.toString(rule.redLine()));
        numbers.put("overdue", Integer.toString(rule.overdue()));
        numbers.put("longest", Integer.toString(rule.longest()));
        return new ScheduleForm(numbers, "", "", Integer.toString(rule.version()));
    }

    /** What was typed, upon the version that is in force now. */
    ScheduleForm upon(int inForce) {
        return new ScheduleForm(numbers, why, whyReason, Integer.toString(inForce));
    }

    public String typed(String field) {
        return numbers.getOrDefault(field, "");
    }

    Draft draft(UUID writer, Locale language) {
        return new Draft(writer, why, language, "revisit.rule.why", whyReason);
    }

    Forms problems() {
        var problems = new LinkedHashMap<String, String>();
        Stream.of("goodFrom", "middleFrom").filter(field -> score(field).isEmpty())
            .forEach(field -> problems.put(field, "revisit.rule.score.missing"));
        if (problems.isEmpty() && score("goodFrom").get().compareTo(score("middleFrom").get()) <= 0) {
            problems.put("goodFrom", "revisit.rule.score.order");
        }
        fields().filter(field -> !field.endsWith("From") && months(field).isEmpty())
            .forEach(field -> problems.put(field, "revisit.rule.months.missing"));
        if (why.isEmpty()) {
            problems.put("why", "revisit.rule.why.missing");
        } else if (why.length() > Draft.LONGEST) {
            problems.put("why", "guard.long");
        }
        return new Forms(problems);
    }

    /** Once there is nothing to mend. */
    ScheduleRule rule() {
        var months = new EnumMap<ScoreClass, Map<CapacityBand, Integer>>(ScoreClass.class);
        for (var score : ScoreClass.values()) {
            var row = new EnumMap<CapacityBand, Integer>(CapacityBand.class);
            for (var band : CapacityBand.values()) {
                row.put(band, months(cell(score, band)).orElseThrow());
            }
            months.put(score, row);
        }
        return new ScheduleRule(Forms.number(version).orElse(-1), score("goodFrom").orElseThrow(),
            score("middleFrom").orElseThrow(), months, months("first").orElseThrow(), months("redLine").orElseThrow(),
            months("overdue").orElseThrow(), months("longest").orElseThrow());
    }

    static String cell(ScoreClass score, CapacityBand band) {
        return score.name() + "-" + band.name();
    }

    private static Stream<String> fields() {
        return Stream.concat(Stream.of("goodFrom", "middleFrom"), Stream.concat(Stream.of(ScoreClass.values())
            .flatMap(score -> Stream.of(CapacityBand.values()).map(band -> cell(score, band))),
            Stream.of("redLine", "overdue", "longest", "first")));
    }

    private Optional<Integer> months(String field) {
        return Forms.number(typed(field)).filter(months -> months >= 1 && months <= ScheduleRule.MOST_MONTHS);
    }

    /** With a point or a comma, as the person writes it; above 0, up to 100. */
    private Optional<BigDecimal> score(String field) {
        var words = Forms.digits(typed(field)).replace(',', '.');
        return words.matches("\\d{1,3}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(words)).filter(score ->
            score.signum() > 0 && score.compareTo(BigDecimal.valueOf(100)) <= 0) : Optional.empty();
    }
}
