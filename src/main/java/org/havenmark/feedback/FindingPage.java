package org.havenmark.feedback;

import java.util.List;
import java.util.Map;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;

/**
 * One finding: its words, to be edited by the team, and the talk about it.
 *
 * @param typed      what stands in the fields, by their names
 * @param version    of the words; empty where the sheet's stand
 * @param stale      whether a mate saved other words while these were typed
 * @param solutions  what other shelters did about it
 */
public record FindingPage(FeedbackPage.Head head, FeedbackPage.Rights rights, FindingView finding,
                          Map<String, TypedNote> typed, String version, String language, boolean stale,
                          List<SolvedElsewhere.Solved> solutions, Talk talk, Forms forms) {
    public FindingPage {
        solutions = List.copyOf(solutions);
    }
}
