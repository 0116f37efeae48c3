package org.havenmark.sheet;

import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;

/**
 * The standards, in use and retired; a coordinator also sees examples to start from and the form for a file.
 *
 * @param sheets how many sheets are in force
 * @param forms  empty here; the form for a file is also on the page that says what to mend
 */
public record StandardsPage(List<Line> inUse, List<Line> retired, List<Offer> examples, int sheets, Forms forms) {
    /**
     * One standard.
     *
     * @param covered how many clauses the sheets in force cover, by a criterion or by all their parts
     */
    public record Line(UUID id, Said title, String name, boolean shipped, int clauses, long covered) { }

    /** An example that ships, to be replaced by a real one. */
    public record Offer(String id, Said title, Said about) { }
}
