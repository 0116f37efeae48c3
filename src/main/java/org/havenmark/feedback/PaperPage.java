package org.havenmark.feedback;

import java.util.List;
import org.havenmark.sheet.Text.Said;

/**
 * A feedback on two sides of paper.
 *
 * @param strengths     the first of them, by their text alone
 * @param findings      red lines first, then by need, as many as fit with their three parts
 * @param rest          the next ones, by their text alone
 * @param language      of the paper
 */
public record PaperPage(FeedbackPage.Head head, List<Said> strengths, int strengthsMore, List<FindingView> findings,
                        List<Short> rest, int restMore, String language) {
    public PaperPage {
        strengths = List.copyOf(strengths);
        findings = List.copyOf(findings);
        rest = List.copyOf(rest);
    }

    /** A finding that is only named. */
    public record Short(String number, Said text, boolean crossed) { }
}
