package org.havenmark.sheet;

import java.util.List;
import org.havenmark.web.Forms;

/**
 * What must be mended in a sheet's file, all at once, beside the lines it is about; and the file itself to go on with.
 *
 * @param text empty where the file is no text that a person could mend here
 */
public record ImportPage(Forms forms, String fileName, String text, List<Mend> mends, List<Line> lines) {
    /** One thing to mend, in the page's language. */
    public record Mend(int line, int column, String words) { }

    /**
     * A line of the file, cut into what stands before the first thing to mend, the word it begins at, and the rest.
     *
     * @param gap whether lines were left out above it
     */
    public record Line(int number, String before, String marked, String after, boolean gap, List<Mend> mends) { }
}
