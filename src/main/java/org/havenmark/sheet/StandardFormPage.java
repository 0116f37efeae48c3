package org.havenmark.sheet;

import java.util.List;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a coordinator writes a standard.
 *
 * @param to    where it is sent; {@code /standards} for a new one
 * @param back  where it came from
 * @param mends what is to be mended
 * @param now   how it stands, where somebody else changed it in the meantime; else null
 */
public record StandardFormPage(String to, String back, StandardForm form, List<Tongue> tongues, List<Mend> mends,
                               @Nullable StandardForm now) {
    /** A language, and what it calls itself. */
    public record Tongue(String tag, String name) { }

    /** One thing to mend, in the page's language. */
    public record Mend(String field, String words) { }

    /** Nothing here: what is to be mended has words with numbers in them. */
    public Forms forms() {
        return Forms.NONE;
    }

    public boolean isNew() {
        return form.seen() == 0;
    }

    public List<Mend> on(String field) {
        return mends.stream().filter(mend -> mend.field().equals(field)).toList();
    }
}
