package org.havenmark.feedback;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.feedback.FeedbackText.Part;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * The three parts of a finding as typed.
 *
 * @param version of the words that were on the page; empty where the sheet's stood there
 */
public record TextForm(String version, Map<Part, Draft> typed) {
    public TextForm {
        typed = Map.copyOf(typed);
    }

    static TextForm of(Typed typed, UUID writer, Locale language) {
        var drafts = new EnumMap<Part, Draft>(Part.class);
        for (var part : Part.values()) {
            drafts.put(part, new Draft(writer, typed.one(part.field()), language, "feedback.text",
                typed.one(part.field() + "-why")));
        }
        return new TextForm(typed.one("version"), drafts);
    }

    Optional<Integer> seen() {
        return Forms.number(version);
    }

    /** The words of each part, questioned where they seem to name somebody. */
    Map<String, TypedNote> notes(Forms problems) {
        var notes = new LinkedHashMap<String, TypedNote>();
        typed.forEach((part, draft) -> notes.put(part.field(), problems.on(part.field()).equals("guard.question")
            ? TypedNote.of(draft) : new TypedNote(draft.words(), draft.overriding(), List.of())));
        return notes;
    }

    /** What is to be mended. What stood there already, and the sheet's own words, are not questioned. */
    Forms problems(Map<Part, Talking.Standing> standing) {
        var problems = new LinkedHashMap<String, String>();
        for (var part : Part.values()) {
            var draft = typed.get(part);
            if (draft.isTooLong()) {
                problems.put(part.field(), "guard.long");
            } else if (!standing.get(part).has(draft.words()) && draft.overriding().isEmpty()
                && !Notes.questions(draft).isEmpty()) {
                problems.put(part.field(), "guard.question");
            }
        }
        return new Forms(problems);
    }

    static Map<String, TypedNote> plain(Map<Part, String> words) {
        var notes = new LinkedHashMap<String, TypedNote>();
        for (var part : Part.values()) {
            notes.put(part.field(), new TypedNote(words.getOrDefault(part, ""), "", List.of()));
        }
        return notes;
    }
}
