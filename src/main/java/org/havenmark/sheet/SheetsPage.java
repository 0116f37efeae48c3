package org.havenmark.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;

/**
 * The sheets, by where they stand; a coordinator also sees drafts, retired ones and what is on offer.
 *
 * @param forms empty here; the form for a file is also on the page that says what to mend
 */
public record SheetsPage(List<Line> inForce, List<Line> drafts, List<Line> pilots, List<Line> retired,
                         List<Offer> offers, Forms forms) {
    /** What a sheet is about, in a line or two. */
    public record About(Said title, Said summary, int number, long criteria, long redLines, int domains) { }

    /**
     * One version of a sheet.
     *
     * @param since  since when it stands where it stands
     * @param newest the highest number in force of the same sheet; 0 where there are not several to tell apart
     */
    public record Line(UUID id, About about, Instant since, int newest) { }

    /** A sheet that ships with the program and was not imported yet. */
    public record Offer(String fileName, About about) { }
}
