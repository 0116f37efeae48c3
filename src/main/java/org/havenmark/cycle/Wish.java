package org.havenmark.cycle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What makes a team mixed. A wish is measured and warned about, never forced. */
public enum Wish {
    SHELTER_AND_BORDER(Wish.FROM_SHELTER | Wish.FROM_BORDER, "shelter-and-border"),
    CARE_ROLE(Wish.CARE, "care-role"),
    UNIFORMED_AND_CIVILIAN(Wish.UNIFORMED | Wish.CIVILIAN, "uniformed-and-civilian");

    static final int FROM_SHELTER = 1;
    static final int FROM_BORDER = 2;
    static final int CARE = 4;
    static final int UNIFORMED = 8;
    static final int CIVILIAN = 16;
    /** One more than all traits together. */
    static final int TRAITS = 32;

    private final int asked;
    private final String ending;

    Wish(int asked, String ending) {
        this.asked = asked;
        this.ending = ending;
    }

    /** The key of its name. */
    public String key() {
        return "cycle.wish." + ending;
    }

    /** Those that this team leaves unmet. */
    public static List<Wish> unmetBy(Collection<Candidate> team) {
        int traits = team.stream().mapToInt(Candidate::traits).reduce(0, (a, b) -> a | b);
        return Arrays.stream(values()).filter(wish -> !wish.metBy(traits)).toList();
    }

    /** How many are unmet by a team with these traits among its members. */
    static int unmetBy(int traits) {
        int unmet = 0;
        for (var wish : values()) {
            unmet += wish.metBy(traits) ? 0 : 1;
        }
        return unmet;
    }

    private boolean metBy(int traits) {
        return (traits & asked) == asked;
    }
}
