package org.havenmark.sheet;

import java.util.List;

/**
 * A sheet's file as text, with what stands on each line.
 *
 * @param places by line, the address of what begins there: {@code title/en}, {@code domains/facilities/weight},
 *               {@code criteria/locked-files/anchors/2/vi}, whatever domain the criterion is in
 */
public record SheetText(byte[] bytes, List<String> places) {
    public SheetText {
        places = List.copyOf(places);
    }

    /** The address of what a problem is about. */
    public String place(Problem problem) {
        return problem.line() >= 1 && problem.line() <= places.size() ? places.get(problem.line() - 1) : "";
    }
}
