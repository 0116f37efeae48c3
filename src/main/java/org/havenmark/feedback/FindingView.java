package org.havenmark.feedback;

import java.util.List;
import org.havenmark.assessment.LineView;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * A finding in its three parts.
 *
 * @param parts    what is the problem, why it matters, how to solve it
 * @param solved   in how many other shelters somebody solved the same
 * @param later  whether a correction found it after the feedback was final
 * @param reworded whether the team changed its words after it was shared
 */
public record FindingView(LineView line, boolean crossed, List<PartView> parts, List<CommentView> comments, int solved,
                          boolean later, boolean reworded) {
    public FindingView {
        parts = List.copyOf(parts);
        comments = List.copyOf(comments);
    }

    public int open() {
        return (int) comments.stream().filter(comment -> comment.answer() == null).count();
    }

    /**
     * One of the three.
     *
     * @param key    {@code problem}, {@code reason} or {@code remedy}
     * @param own    the team's own words; null where the sheet's stand
     * @param beside whether the sheet's words stand beside them: they are in the reader's language, the team's are not
     */
    public record PartView(String key, Said sheet, @Nullable ShownNote own, boolean beside) { }
}
