package org.havenmark.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.guard.Draft;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * What is typed to record that something was done.
 *
 * @param money empty where no money was spent
 * @param ended empty while it goes on
 * @param sent  the form itself, so that sending it twice is harmless
 */
public record InterventionForm(String kind, String money, String begun, String ended, List<String> criteria,
                               TypedNote note, UUID sent) {
    private static final int LONG_AGO_YEARS = 20;

    public InterventionForm {
        criteria = List.copyOf(criteria);
    }

    static InterventionForm empty() {
        return new InterventionForm("", "", "", "", List.of(), TypedNote.EMPTY, UUID.randomUUID());
    }

    static InterventionForm of(Typed typed) {
        return new InterventionForm(typed.one("kind"), typed.one("money"), typed.one("begun"), typed.one("ended"),
            typed.all("criteria"), new TypedNote(typed.one("note"), typed.one("note-why"), List.of()),
            typed.id("sent").orElseGet(UUID::randomUUID));
    }

    Forms problems(Sheet sheet, LocalDate today, Draft words) {
        var problems = new LinkedHashMap<String, String>();
        if (Forms.choice(Intervention.Kind.class, kind).isEmpty()) {
            problems.put("kind", "change.intervention.kind.missing");
        }
        if (!money.isEmpty() && Forms.choice(Intervention.Money.class, money).isEmpty()) {
            problems.put("money", "change.intervention.money.missing");
        }
        var first = Forms.day(begun);
        if (first.filter(day -> !day.isAfter(today) && !day.isBefore(today.minusYears(LONG_AGO_YEARS))).isEmpty()) {
            problems.put("begun", "change.intervention.begun.missing");
        }
        if (!ended.isEmpty() && Forms.day(ended).filter(last -> first.isEmpty()
            || !last.isBefore(first.get())).isEmpty()) {
            problems.put("ended", "change.intervention.ended.missing");
        }
        var known = sheet.criteria().map(Criterion::base).collect(Collectors.toSet());
        if (criteria.isEmpty() || !known.containsAll(criteria)) {
            problems.put("criteria", "change.intervention.criteria.missing");
        }
        if (words.isTooLong()) {
            problems.put("note", "guard.long");
        }
        return new Forms(problems);
    }

    /** Of a form without problems. */
    Intervention intervention(UUID shelter, UUID sheetVersion) {
        return new Intervention(sent, sent, shelter, sheetVersion, Intervention.Kind.valueOf(kind),
            money.isEmpty() ? null : Intervention.Money.valueOf(money), Forms.day(begun).orElseThrow(),
            Forms.day(ended).orElse(null), null, new LinkedHashSet<>(criteria), 0);
    }

    Draft draft(UUID writer, Locale language) {
        return new Draft(writer, note.words(), language, "change.intervention", note.reason());
    }

    /** With the question beside the text, where there is one. */
    InterventionForm questioned(Draft draft) {
        return new InterventionForm(kind, money, begun, ended, criteria, TypedNote.of(draft), sent);
    }
}
