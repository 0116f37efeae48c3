package org.havenmark.change;

/** What can be said of the change of one group. */
public sealed interface Comparison permits TooFew, PairedChange {
    /** Over fewer shelters than this nothing is said. */
    int FEWEST = 5;
}
