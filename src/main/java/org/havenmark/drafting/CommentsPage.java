package org.havenmark.drafting;

import java.util.List;
import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;

/**
 * A draft as advisers talk about it with their facilitator.
 *
 * @param chosen       the part that is talked about; empty for none
 * @param said         its words: statement, why, what to look at, levels
 * @param authors      whether the viewer writes the sheet: answers, and names who facilitates
 * @param facilitators how many do
 * @param username     what was typed to name one
 */
public record CommentsPage(UUID id, String title, List<Group> groups, String chosen, String place, List<Shown> said,
                           List<CommentView> comments, TypedNote note, boolean authors, int facilitators,
                           String username, Forms forms) {
    /** A text of the part, and what it is: a label or a level's number with its name; empty for the statement. */
    public record Shown(String label, Said text) { }

    /** A domain with its criteria. */
    public record Group(String title, List<Item> items) { }

    /** A part that can be talked about, with how much was said and how much waits for an answer. */
    public record Item(String part, String title, int said, int open) { }
}
