package org.havenmark.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/** What a manager makes of a proposal, short of changing it. */
public record DecisionForm(String choice, TypedNote reason, String version) {
    static final String ACCEPT = "accept";

    static DecisionForm at(Action action) {
        return new DecisionForm("", TypedNote.EMPTY, String.valueOf(action.version()));
    }

    static DecisionForm of(Typed typed) {
        return new DecisionForm(typed.one("choice"), new TypedNote(typed.one("reason"), typed.one("reason-why"),
            List.of()), typed.one("version"));
    }

    Draft draft(UUID writer, Locale language) {
        return new Draft(writer, reason.words(), language, "plan.reason", reason.reason());
    }

    /** Declining wants a reason. */
    Forms problems(Draft draft) {
        var problems = new LinkedHashMap<String, String>();
        if (!List.of(ACCEPT, "decline").contains(choice)) {
            problems.put("choice", "plan.decision.missing");
        }
        ActionProblems.note(problems, "reason", draft, choice.equals(ACCEPT) ? "" : "plan.decline.reason.missing");
        return new Forms(problems);
    }

    DecisionForm again(Draft draft, String version) {
        return new DecisionForm(choice, TypedNote.of(draft), version);
    }
}
