package org.havenmark.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.havenmark.assessment.AssessingPages.PartTask;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * Every criterion of one domain of a result, in the sheet's order; a long domain in parts.
 *
 * @param points   null where there is no score
 * @param repeats  how rooms, houses or groups came together, beside the first part; null where it is scored once
 * @param parts    all parts of it; one alone is not listed
 * @param previous address of the part or domain before, empty for none
 * @param next     address of the part or domain after, empty for none
 */
public record ResultDomainPage(ResultPage.Head head, Said title, @Nullable BigDecimal points, int rated,
                               int applicable, @Nullable RepeatsView repeats, List<LineView> lines, Portion part,
                               List<PartTask> parts, String previous, String next) {
    public ResultDomainPage {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }
}
