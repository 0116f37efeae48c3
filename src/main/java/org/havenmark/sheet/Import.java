package org.havenmark.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of a file that was brought in.
 *
 * @param version  the version that is kept under this id and number; empty exactly where the file was refused
 * @param problems in the order of the file; none but where the file was refused
 */
public record Import(Outcome outcome, Optional<UUID> version, List<Problem> problems) {
    public Import {
        problems = List.copyOf(problems);
    }

    static Import of(Outcome outcome, UUID version) {
        return new Import(outcome, Optional.of(version), List.of());
    }

    static Import refused(List<Problem> problems) {
        return new Import(Outcome.REFUSED, Optional.empty(), problems);
    }

    /** A file is a new draft, takes the place of a draft, is here already, comes too late, or is no sheet. */
    public enum Outcome { DRAFTED, REPLACED, SAME, TAKEN, REFUSED }
}
