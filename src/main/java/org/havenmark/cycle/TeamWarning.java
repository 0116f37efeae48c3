package org.havenmark.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Those whose names stand in these words, as a form sends back what it showed. */
    static Set<TeamWarning> named(String words) {
        return Arrays.stream(values()).filter(warning -> List.of(words.split(",")).contains(warning.name()))
            .collect(Collectors.toUnmodifiableSet());
    }

    static String names(List<TeamWarning> warnings) {
        return warnings.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The warning for a wish that is not met. */
    static TeamWarning of(Wish unmet) {
        return values()[unmet.ordinal()];
    }
}
