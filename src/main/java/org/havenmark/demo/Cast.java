package org.havenmark.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who and what has come on stage so far, by the name that the seed's files use, and the day they count from. */
final class Cast {
    private final LocalDate start;
    private final Map<String, UUID> ids = new HashMap<>();

    Cast(LocalDate start) {
        this.start = start;
    }

    LocalDate day(int fromStart) {
        return start.plusDays(fromStart);
    }

    void enter(Part part, String name, UUID id) {
        if (ids.put(part + " " + name, id) != null) {
            throw new IllegalStateException("The seed has two of " + part + " " + name);
        }
    }

    UUID id(Part part, String name) {
        return Objects.requireNonNull(ids.get(part + " " + name), () -> "The seed has no " + part + " " + name
            + ", or not yet on that day");
    }

    /** What kind of thing bears the name. */
    enum Part { ORGANISATION, PERSON, CYCLE, SHEET, VISIT, DRAFT, COMMENT }
}
