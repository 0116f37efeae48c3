package org.havenmark.feedback;

import org.havenmark.assessment.Assessment;

/**
 * A feedback, and on which side of it somebody sits.
 *
 * @param manages whether they may speak for their organisation
 */
record Seat(Assessment assessment, Feedback feedback, Side side, boolean manages) {
    /** Only the team words its findings, until the feedback is final. */
    boolean mayWord() {
        return side == Side.TEAM && !feedback.isFinal();
    }

    boolean mayShare() {
        return side != Side.SHELTER && !feedback.isShared();
    }

    boolean mayAnswer() {
        return side != Side.SHELTER && feedback.isShared() && !feedback.isFinal();
    }

    /** Comments, evidence, a second look, and in the end the acknowledgement. */
    boolean mayComment() {
        return side == Side.SHELTER && manages && feedback.isShared() && !feedback.isFinal();
    }

    /** Who somebody is in this talk. */
    enum Side { TEAM, COORDINATOR, SHELTER }
}
