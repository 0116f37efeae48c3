package org.havenmark.change;

/** How a criterion stood at a visit. */
public enum Presence {
    /** It has a level that counts. */
    SEEN,
    /** It applies and has none: not seen, not agreed, unanswered, or behind a closed gate. */
    UNSEEN,
    /** It does not apply to the shelter. */
    OFF
}
