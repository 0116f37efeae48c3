package org.havenmark.drafting;

import java.util.List;

/**
 * What the checker says, always in sight.
 *
 * @param toMend     in the whole draft: it cannot become a version before
 * @param toConsider in the whole draft: worth a look
 * @param here       what is about this part
 * @param elsewhere  what is about other parts, as far as a page has room for it
 */
public record CheckerView(long toMend, long toConsider, List<Line> here, List<Line> elsewhere) {
    /**
     * @param place  the part's name in words
     * @param anchor the field in the part's page; empty for the part as a whole
     */
    public record Line(String part, String place, String anchor, boolean problem, String words) { }
}
