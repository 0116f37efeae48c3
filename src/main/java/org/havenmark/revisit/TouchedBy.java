package org.havenmark.revisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done for a shelter between two visits, by the criteria it touched: whoever keeps that knows and answers. */
public interface TouchedBy {
    /** By criterion as the sheet's file has it; what went on after the first day and before the last. */
    Map<String, List<Touch>> between(UUID shelter, LocalDate from, LocalDate to);

    /**
     * Something that touched a criterion. It is no proof that it was the cause of a change.
     *
     * @param key     message that names what it was: a training, an award, a practice, own work
     * @param endedOn null while it goes on
     */
    record Touch(String key, LocalDate begunOn, @Nullable LocalDate endedOn) { }
}
