package org.havenmark.revisit;

/** Which part of the table of months a score falls into. */
public enum ScoreClass {
    GOOD, MIDDLE,
    /** Also where nothing could be scored. */
    LOW
}
