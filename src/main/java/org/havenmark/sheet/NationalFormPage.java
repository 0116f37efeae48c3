package org.havenmark.sheet;

import java.util.List;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a coordinator says what the law sets.
 *
 * @param fields   one for the number, or one for each language
 * @param seen     the number of the setting that the form follows
 * @param withdraw whether there is something to withdraw
 * @param now      how it stands, where somebody else set it in the meantime; else null
 */
public record NationalFormPage(String id, Said name, boolean number, List<Field> fields, int seen, Forms forms,
                               boolean withdraw, NationalPage.@Nullable Setting now) {
    /**
     * A field.
     *
     * @param tongue what the language of its words calls itself; empty for the number
     * @param needed whether it may not be empty
     */
    public record Field(String name, String lang, String tongue, boolean needed, String typed) { }
}
