package org.havenmark.person;

import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * The form of a person.
 *
 * @param to  where it is sent; {@code /persons} for a new one
 * @param now how the person stands, where somebody else changed them in the meantime
 */
public record PersonFormPage(String to, PersonForm form, Forms forms, PersonChoices choices,
                             @Nullable PersonCard now) {
    public boolean isNew() {
        return to.equals("/persons");
    }
}
