package org.havenmark.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a sheet's file: the sheet, or every problem that keeps it from being one.
 *
 * @param sheet    empty exactly when there are problems
 * @param problems in the order of the file
 */
public record Reading(Optional<Sheet> sheet, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
