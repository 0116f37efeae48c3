package org.havenmark.assessment;

import java.util.List;
import java.util.UUID;
import org.havenmark.assessment.AssessingPages.Choice;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Option;

/**
 * A domain of a sheet that nobody assesses with yet, as an assessor would have it before them.
 *
 * @param id      of whatever is shown
 * @param domains all domains of the sheet, by id
 * @param current the shown one
 */
public record PreviewPage(UUID id, Said sheet, Said title, List<CriterionView> criteria, List<Option> domains,
                          String current, List<Choice> notSeenReasons, List<Choice> notApplicableReasons) {
    /** Nothing can be answered here. */
    public boolean isReadOnly() {
        return true;
    }

    public boolean isOne() {
        return false;
    }
}
