package org.havenmark.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A plan on paper: everything the shelter took, with all of its words. */
public record PaperPage(UUID shelter, String name, LocalDate on, List<Row> rows) {
    public PaperPage {
        rows = List.copyOf(rows);
    }

    /** An action and what it says. */
    public record Row(PlanLine line, RevisionView says) { }
}
