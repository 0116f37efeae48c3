package org.havenmark.feedback;

import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the talk, when it comes back to be mended.
 *
 * @param form   which form: {@code comment}, {@code answer}, {@code acknowledgement}; empty where none comes back
 * @param about  the comment that was to be answered
 * @param choice the kind of a comment, or whether the manager agrees
 */
public record Talk(String form, @Nullable UUID about, String choice, TypedNote note, Forms forms) {
    static final Talk NONE = new Talk("", null, "", TypedNote.EMPTY, Forms.NONE);

    /** The id of the comment that the form makes, so that sending it twice is harmless. */
    public UUID sent() {
        return UUID.randomUUID();
    }

    public boolean is(String wanted) {
        return form.equals(wanted);
    }

    public boolean answers(UUID comment) {
        return is("answer") && comment.equals(about);
    }
}
