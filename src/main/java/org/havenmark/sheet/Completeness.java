package org.havenmark.sheet;

import java.util.List;

/**
 * How much of what applies carries a level that counts.
 *
 * @param rated      criteria in the score
 * @param applicable criteria that apply: all but those taken out by the profile or answered not applicable. Not seen,
 *                   not agreed, unanswered and closed by a gate stay in, so that a gap is visible
 */
public record Completeness(int rated, int applicable) {
    static Completeness of(List<Counted> lines) {
        return new Completeness((int) lines.stream().filter(Counted::isRated).count(),
            (int) lines.stream().filter(Counted::isApplicable).count());
    }

    public boolean isWhole() {
        return rated == applicable;
    }
}
