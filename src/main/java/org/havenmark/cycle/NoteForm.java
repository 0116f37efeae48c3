package org.havenmark.cycle;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * A choice with the words that go with it: a declaration, a decision, the reason for cancelling.
 *
 * @param about   what is chosen about: a member's id, or the version of a visit
 * @param choice  empty where there is nothing to choose
 */
public record NoteForm(String about, String choice, TypedNote note) {
    static final NoteForm EMPTY = new NoteForm("", "", TypedNote.EMPTY);

    /** As typed; the question is asked only once the text was to be kept. */
    static NoteForm of(Typed typed) {
        return new NoteForm(typed.one("about"), typed.one("choice"),
            new TypedNote(typed.one("note"), typed.one("note-why"), java.util.List.of()));
    }

    Draft draft(UUID writer, Locale language, String place) {
        return new Draft(writer, note.words(), language, place, note.reason());
    }

    /** With the question beside the text, where what became of it is that. */
    NoteForm questioned(Draft draft) {
        return new NoteForm(about, choice, TypedNote.of(draft));
    }

    /** What keeps the words from being kept: none at all, too many. */
    static Map<String, String> problems(Draft draft, String whenMissing) {
        var problems = new LinkedHashMap<String, String>();
        if (draft.words().isEmpty()) {
            problems.put("note", whenMissing);
        } else if (draft.isTooLong()) {
            problems.put("note", "guard.long");
        }
        return problems;
    }

    static Forms asForms(Keeping kept) {
        return kept.isQuestioned() ? new Forms(Map.of("note", "guard.question")) : Forms.NONE;
    }
}
