package org.havenmark.revisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** What the pages of monthly check-ins show. */
public final class CheckInPages {
    private CheckInPages() { }

    /**
     * The check-ins of a manager's shelter, or of all shelters.
     *
     * @param own whether they are the reader's own, to answer
     */
    public record ListPage(boolean own, List<DueCheckIn> due, List<DueCheckIn> answered, LocalDate today) {
        public ListPage {
            due = List.copyOf(due);
            answered = List.copyOf(answered);
        }
    }

    /** The short form, with a field for each number that the shelter keeps. */
    public record FormPage(DueCheckIn due, CheckInForm form, Forms forms, TypedNote going, TypedNote stuck,
                           List<Field> counts) {
        public FormPage {
            counts = List.copyOf(counts);
        }
    }

    /** An indicator's field: its name and unit as the shelter wrote them. */
    public record Field(String name, String typed, ShownNote label, ShownNote unit) { }

    /** An answered check-in. */
    public record ShowPage(UUID id, String shelter, String cycle, int number, String pace, ShownNote going,
                           @Nullable ShownNote stuck, Instant at) { }
}
