package org.havenmark.cycle;

import org.havenmark.sheet.Text;

/**
 * The card that a team takes along, one printed page.
 *
 * @param uniformed whether somebody on the team wears a uniform at work or comes from border control or police
 */
public record ConductPage(PlannedVisit visit, Text.Said sheet, boolean uniformed) {
    static ConductPage of(PlannedVisit visit, Text.Said sheet) {
        return new ConductPage(visit, sheet, visit.team().stream().map(PlannedVisit.Member::who)
            .anyMatch(Assessor::keepsDistance));
    }
}
