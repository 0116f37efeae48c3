package org.havenmark.feedback;

/**
 * An alert, and as whom somebody sees it.
 *
 * @param side GUARDIAN for whoever only reads it
 */
record AlertSeat(Alert alert, Side side) {
    /** Whoever helps says what was done; guardians look on. */
    boolean mayStep() {
        return alert.isOpen() && side != Side.GUARDIAN;
    }

    /** Only with evidence, and by somebody other than the shelter. */
    boolean mayClose() {
        return alert.isOpen() && (side == Side.TEAM || side == Side.COORDINATOR);
    }

    boolean mayTell() {
        return mayClose() && alert.managerToldAt() == null;
    }

    AlertStep.As as() {
        return AlertStep.As.valueOf(side.name());
    }

    /** What the manager reads of a step begins where they were told: what was weighed before is not theirs. */
    boolean shows(AlertStep step) {
        return side != Side.MANAGER || step.noteId() == null
            || alert.managerToldAt() != null && step.takenAt().isAfter(alert.managerToldAt());
    }

    /** As whom. */
    enum Side { TEAM, COORDINATOR, MANAGER, GUARDIAN }
}
