package org.havenmark.change;

import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/**
 * The form to record that something was done for a shelter.
 *
 * @param sheet   the version whose criteria are offered
 * @param sheets  the versions to choose from
 * @param domains of that version
 */
public record InterventionFormPage(UUID shelter, String name, UUID sheet, List<Option> sheets, List<Option> kinds,
                                   List<Option> moneys, List<Part> domains, InterventionForm form, Forms forms) {
    public InterventionFormPage {
        sheets = List.copyOf(sheets);
        domains = List.copyOf(domains);
    }

    /**
     * A domain.
     *
     * @param chosen how many of its criteria are
     */
    public record Part(Said title, List<Choice> criteria, long chosen) { }

    /** A criterion to tick. */
    public record Choice(String id, Said text, boolean chosen) { }
}
