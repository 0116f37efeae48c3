package org.havenmark.guard;

import java.util.Locale;
import java.util.UUID;
import org.havenmark.web.Forms;

/**
 * A free text as somebody typed it, before it is kept.
 *
 * @param writer    who typed it
 * @param words     in one Unicode form, trimmed; may be empty
 * @param language  the language it was typed in, as far as known: that of the page
 * @param place     where it stands, a dotted word such as {@code assessment.note}; shown to the guardian
 * @param overriding why it names nobody although it looks so; empty where nobody said
 */
public record Draft(UUID writer, String words, Locale language, String place, String overriding) {
    public static final int LONGEST = 4000;

    public Draft {
        words = Forms.typed(words);
        overriding = Forms.typed(overriding);
    }

    public boolean isTooLong() {
        return words.length() > LONGEST || overriding.length() > 500;
    }
}
