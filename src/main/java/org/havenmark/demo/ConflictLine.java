package org.havenmark.demo;

import java.util.Optional;

/** What a member of a team declared other than that there is no conflict of interest. */
record ConflictLine(String visit, String who, Declares declares, NoteLine what, Decision decision,
                    Optional<String> by, NoteLine why) {
    static ConflictLine of(Line line) {
        var declares = line.one("declares", Declares.class);
        return new ConflictLine(line.words("visit"), line.words("who"), declares,
            NoteLine.of(line, "language", "what"), declares == Declares.CONFLICT
                ? line.one("decision", Decision.class) : Decision.WAITING, line.maybe("by"),
            NoteLine.of(line, "language", "why"));
    }

    /** Whether the member keeps out of the visit until somebody decides, or for good. */
    boolean keepsOut() {
        return decision != Decision.ALLOWED;
    }

    /** What was declared; whoever has no line declared that there is none. */
    enum Declares { CONFLICT, NOT_YET }

    /** What somebody else decided. */
    enum Decision { ALLOWED, NOT_ALLOWED, WAITING }
}
