package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/** What is typed to open a cycle. */
public record CycleForm(String name, String opens, String closes) {
    static final CycleForm EMPTY = new CycleForm("", "", "");
    private static final int LONGEST = 80;

    static CycleForm of(Typed typed) {
        return new CycleForm(typed.one("name"), typed.one("opens"), typed.one("closes"));
    }

    Optional<LocalDate> opensOn() {
        return Forms.day(opens);
    }

    Optional<LocalDate> closesOn() {
        return Forms.day(closes);
    }

    Forms problems(boolean nameTaken) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.put("name", "cycle.name.missing");
        } else if (nameTaken) {
            problems.put("name", "cycle.name.taken");
        }
        if (opensOn().isEmpty()) {
            problems.put("opens", "cycle.opens.missing");
        }
        if (closesOn().isEmpty()) {
            problems.put("closes", "cycle.closes.missing");
        } else if (opensOn().filter(day -> day.isAfter(closesOn().get())).isPresent()) {
            problems.put("closes", "cycle.closes.before");
        }
        return new Forms(problems);
    }
}
