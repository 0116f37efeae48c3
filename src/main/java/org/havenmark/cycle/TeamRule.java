package org.havenmark.cycle;

/** A rule that no team may break, in the order in which it is easiest to make way for a plan. */
public enum TeamRule {
    /** Nobody is asked for more visits in the cycle than agreed; only a proposal knows it. */
    MOST_VISITS("most-visits"),
    /** Nobody is at two visits on one day. */
    SAME_DAY("same-day"),
    /** A certificate is valid on the day of the visit. */
    CERTIFICATE("certificate"),
    /** Where staff of one shelter assess another, that one's staff do not assess theirs in the same cycle. */
    RECIPROCAL("reciprocal"),
    /** Nobody looks again at a shelter where they were at the visit that is looked at again. */
    ANOTHER_TEAM("another-team"),
    /** Nobody assesses the shelter they work for. */
    OWN_SHELTER("own-shelter"),
    /** A team has 2 to 6 members; for a proposal, as many as were asked for. */
    TEAM_SIZE("team-size");

    private final String ending;

    TeamRule(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }
}
