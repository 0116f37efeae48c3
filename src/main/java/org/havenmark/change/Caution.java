package org.havenmark.change;

/** A sentence that must stand beside a figure. */
public enum Caution {
    /** What was funded was chosen, and much else happened at the same time. */
    NO_PROOF_OF_CAUSE,
    /** What is chosen for being low is on average higher the next time, whatever is done. */
    REGRESSION_TO_THE_MEAN;

    public String key() {
        return "change.caution." + Verdict.ending(this);
    }
}
