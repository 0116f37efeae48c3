package org.havenmark.revisit;

import java.util.Collection;

/** What became of actions, as verified at re-visits and nowhere else: how many of each verdict. */
public record Compliance(int done, int partly, int notDone, int notNeeded) {
    public static final Compliance NONE = new Compliance(0, 0, 0, 0);

    public static Compliance of(Collection<Verified> verified) {
        return verified.stream().map(Verified::verdict).map(Compliance::of).reduce(NONE, Compliance::plus);
    }

    /** How many were verified. */
    public int all() {
        return done + partly + notDone + notNeeded;
    }

    /** How many of them were still wanted: what is no longer needed is no promise any more. */
    public int wanted() {
        return all() - notNeeded;
    }

    private static Compliance of(Judgement.Verdict verdict) {
        return switch (verdict) {
            case DONE -> new Compliance(1, 0, 0, 0);
            case PARTLY -> new Compliance(0, 1, 0, 0);
            case NOT_DONE -> new Compliance(0, 0, 1, 0);
            case NOT_NEEDED -> new Compliance(0, 0, 0, 1);
        };
    }

    private Compliance plus(Compliance other) {
        return new Compliance(done + other.done, partly + other.partly, notDone + other.notDone,
            notNeeded + other.notNeeded);
    }
}
