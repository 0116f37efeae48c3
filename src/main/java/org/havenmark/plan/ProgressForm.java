package org.havenmark.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/** What a manager types of how an action goes. */
public record ProgressForm(String status, TypedNote note, TypedNote evidence, String version) {
    static ProgressForm at(Action action) {
        return new ProgressForm(action.status().name(), TypedNote.EMPTY, TypedNote.EMPTY,
            String.valueOf(action.version()));
    }

    static ProgressForm of(Typed typed) {
        return new ProgressForm(typed.one("status"), new TypedNote(typed.one("note"), typed.one("note-why"), List.of()),
            new TypedNote(typed.one("evidence"), typed.one("evidence-why"), List.of()), typed.one("version"));
    }

    Optional<Action.Status> chosen() {
        return Forms.choice(Action.Status.class, status);
    }

    /** The texts as they would be kept, each under the word of its field. */
    public Drafts drafts(UUID writer, Locale language) {
        return new Drafts(new Draft(writer, note.words(), language, "plan.progress.note", note.reason()),
            new Draft(writer, evidence.words(), language, "plan.progress.evidence", evidence.reason()));
    }

    /** Stuck and set aside want the reason; a status that stays as it was wants a word on how it goes. */
    Forms problems(Drafts drafts, Action action) {
        var problems = new LinkedHashMap<String, String>();
        if (chosen().isEmpty()) {
            problems.put("status", "plan.progress.status.missing");
        }
        var aside = chosen().filter(Action.Status.SET_ASIDE::equals).isPresent();
        var stuck = chosen().filter(Action.Status.STUCK::equals).isPresent();
        var same = chosen().filter(action.status()::equals).isPresent() && drafts.evidence.words().isEmpty();
        ActionProblems.note(problems, "note", drafts.note,
            aside ? "plan.progress.aside.missing" : stuck ? "plan.progress.stuck.missing"
                : same ? "plan.progress.note.missing" : "");
        ActionProblems.note(problems, "evidence", drafts.evidence, "");
        return new Forms(problems);
    }

    ProgressForm again(Drafts drafts, String version) {
        return new ProgressForm(status, TypedNote.of(drafts.note), TypedNote.of(drafts.evidence), version);
    }

    /** The two texts of the form. */
    public record Drafts(Draft note, Draft evidence) { }
}
