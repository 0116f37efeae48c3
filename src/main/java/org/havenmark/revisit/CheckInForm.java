package org.havenmark.revisit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.revisit.CheckIn.Pace;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * What is typed into a check-in.
 *
 * @param counts by the indicator's id, as typed
 */
public record CheckInForm(UUID id, Optional<UUID> cycle, String number, String typedPace, String going,
                          String goingWhy, String stuck, String stuckWhy, Map<String, String> counts) {
    public CheckInForm {
        counts = Map.copyOf(counts);
    }

    static CheckInForm of(Typed typed, List<Indicator> indicators) {
        var counts = new LinkedHashMap<String, String>();
        indicators.forEach(each -> counts.put(each.id().toString(), typed.one(field(each.id()))));
        return new CheckInForm(typed.id("id").orElseGet(UUID::randomUUID), typed.id("cycle"), typed.one("number"),
            typed.one("pace"), typed.one("going"), typed.one("going-why"), typed.one("stuck"), typed.one("stuck-why"),
            counts);
    }

    static CheckInForm empty(DueCheckIn due) {
        return new CheckInForm(UUID.randomUUID(), Optional.of(due.cycle()), Integer.toString(due.number()), "", "",
            "", "",
            "", Map.of());
    }

    static String field(UUID indicator) {
        return "count-" + indicator;
    }

    public String count(UUID indicator) {
        return counts.getOrDefault(indicator.toString(), "");
    }

    Optional<Pace> pace() {
        return Forms.choice(Pace.class, typedPace);
    }

    boolean isFor(DueCheckIn due) {
        return cycle.filter(due.cycle()::equals).isPresent() && Forms.number(number).filter(each ->
            each == due.number()).isPresent();
    }

    Draft going(UUID writer, Locale language) {
        return new Draft(writer, going, language, "revisit.check-in.going", goingWhy);
    }

    Draft stuck(UUID writer, Locale language) {
        return new Draft(writer, stuck, language, "revisit.check-in.stuck", stuckWhy);
    }

    /** A month's number where one was typed. */
    static Optional<Integer> amount(String typed) {
        return Forms.number(typed.replaceAll("[\\s.,\u00a0\u202f](?=\\d{3}\\b)", ""))
            .filter(amount -> amount <= IndicatorCount.MOST);
    }

    Forms problems(UUID writer, Locale language) {
        var problems = new LinkedHashMap<String, String>();
        if (pace().isEmpty()) {
            problems.put("pace", "revisit.check-in.pace.missing");
        }
        if (going.isEmpty()) {
            problems.put("going", "revisit.check-in.going.missing");
        }
        if (stuck.isEmpty() && pace().filter(Pace.STUCK::equals).isPresent()) {
            problems.put("stuck", "revisit.check-in.stuck.missing");
        }
        text("going", going(writer, language), problems);
        text("stuck", stuck(writer, language), problems);
        counts.forEach((indicator, typed) -> {
            if (!typed.isEmpty() && amount(typed).isEmpty()) {
                problems.put("count-" + indicator, "revisit.indicator.amount.missing");
            }
        });
        return new Forms(problems);
    }

    private static void text(String field, Draft draft, Map<String, String> problems) {
        if (draft.isTooLong()) {
            problems.put(field, "guard.long");
        } else if (draft.overriding().isEmpty() && !Notes.questions(draft).isEmpty()) {
            problems.put(field, "guard.question");
        }
    }
}
