package org.havenmark.guard;

import java.util.List;

/**
 * A free text in a form: what was typed, and where it is questioned why.
 *
 * @param reason why it may stay although it is questioned, as far as typed
 * @param kinds  the keys of what it looks as if it held; empty where nothing is questioned
 */
public record TypedNote(String words, String reason, List<String> kinds) {
    public static final TypedNote EMPTY = new TypedNote("", "", List.of());

    public TypedNote {
        kinds = List.copyOf(kinds);
    }

    /** The same text again, with the question where there is one. */
    public static TypedNote of(Draft draft) {
        return new TypedNote(draft.words(), draft.overriding(),
            Notes.questions(draft).stream().map(Suspicion.Kind::key).toList());
    }

    public boolean isQuestioned() {
        return !kinds.isEmpty();
    }
}
