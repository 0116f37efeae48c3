package org.havenmark.cycle;

/** What a coordinator is told about a team, and what is recorded, without refusing it. */
public enum TeamWarning {
    NO_SHELTER_WITH_BORDER("no-shelter-with-border"),
    NO_CARE_ROLE("no-care-role"),
    NO_UNIFORMED_WITH_CIVILIAN("no-uniformed-with-civilian"),
    /** More than three visits to one shelter in a calendar year, while none of its red lines is open. */
    FOURTH_VISIT("fourth-visit");

    private final String ending;

    TeamWarning(String ending) {
        this.ending = ending;
    }

    public String key() {
        return "cycle.warning." + ending;
    }

    /** The warning for a wish that is not met. */
    static TeamWarning of(Wish unmet) {
        return values()[unmet.ordinal()];
    }
}
