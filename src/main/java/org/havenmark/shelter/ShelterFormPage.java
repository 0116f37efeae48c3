package org.havenmark.shelter;

import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * The form of a shelter.
 *
 * @param to  where it is sent; {@code /shelters} for a new one
 * @param now how the shelter stands, where somebody else changed it in the meantime
 */
public record ShelterFormPage(String to, ShelterForm form, Forms forms, ShelterChoices choices,
                              @Nullable ShelterRow now) {
    public boolean isNew() {
        return to.equals("/shelters");
    }
}
