package org.havenmark.assessment;

import java.util.UUID;
import org.havenmark.sheet.Outcome;

/** What a later room does when a team hands in; it is part of the same write, so that both hold or neither. */
public interface HandInListener {
    /**
     * The assessment was handed in and its score is kept.
     *
     * @param revision 1, or the number of the correction
     * @param person   the member of the team who handed in
     */
    void handedIn(Assessment assessment, int revision, Outcome outcome, UUID person);
}
