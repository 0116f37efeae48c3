package org.havenmark.assessment;

import java.util.List;
import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;

/**
 * The visit's context, to fill in before scoring.
 *
 * @param counts one for each domain that is scored for each room, house or group
 * @param self   whether it is a shelter's own assessment: the shelter knows of it
 * @param someIn whether somebody has handed in their own ratings already
 */
public record ContextPage(UUID id, String shelter, ContextForm form, Forms forms, TypedNote roomsNote,
                          List<CountView> counts, boolean someIn, boolean self) {
    public ContextPage {
        counts = List.copyOf(counts);
    }

    /** The counts to mend, as the list at the top of the page names them. */
    public List<CountView> wrongCounts() {
        return counts.stream().filter(count -> !count.words().isEmpty()).toList();
    }

    public boolean hasProblems() {
        return !forms.isEmpty() || !wrongCounts().isEmpty();
    }

    /**
     * How many rooms, houses or groups there are.
     *
     * @param field the id of its field
     * @param each  what the first of them is called: Room 1
     * @param words what is to be mended; empty for nothing
     */
    public record CountView(String domain, String field, Said title, Said each, int most, String typed,
                            String words) { }
}
