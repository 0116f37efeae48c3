package org.havenmark.drafting;

import org.havenmark.sheet.Labels;

/** The kinds of change between two sheets, in the order in which the simulator makes them one after the other. */
public enum Step {
    /** What the draft no longer asks, or asks on other levels, goes. */
    REMOVED,
    /** Targets, caps, red lines, conditions and gates: what turns an answer into its part of the score. */
    COUNTED,
    /** Weights, and which criterion and domain stands where. */
    WEIGHED,
    /** The rule set. */
    RULED,
    /** What nobody has answered yet comes in. */
    ADDED;

    public String key() {
        return "drafting.simulation.step." + Labels.word(this);
    }
}
