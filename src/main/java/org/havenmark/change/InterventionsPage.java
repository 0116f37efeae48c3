package org.havenmark.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * What was done for one shelter, the latest first.
 *
 * @param mayWrite whether this reader may record and withdraw
 */
public record InterventionsPage(UUID shelter, String name, List<Row> rows, boolean mayWrite) {
    public InterventionsPage {
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param money   the key of what it was paid for; empty where no money was spent
     * @param entered whether a coordinator typed it, and no other part of the program
     */
    public record Row(UUID id, int version, String kind, String money, LocalDate begunOn, @Nullable LocalDate endedOn,
                      List<Said> criteria, @Nullable ShownNote note, boolean entered) { }
}
