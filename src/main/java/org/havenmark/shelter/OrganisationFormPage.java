package org.havenmark.shelter;

import java.util.List;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * The form of an organisation that is not assessed.
 *
 * @param to  where it is sent; {@code /organisations} for a new one
 * @param now how it stands, where somebody else changed it in the meantime
 */
public record OrganisationFormPage(String to, OrganisationForm form, Forms forms, List<Option> kinds,
                                   @Nullable Organisation now) {
    public boolean isNew() {
        return to.equals("/organisations");
    }
}
