package org.havenmark.revisit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A month after a cycle closed in which a shelter says how its plan goes.
 *
 * @param number   1 to 6
 * @param from     the day from which it can be answered
 * @param until    the day by which it should be
 * @param answered the answer; null while there is none
 */
public record DueCheckIn(UUID shelter, String name, UUID cycle, String cycleName, int number, LocalDate from,
                         LocalDate until, @Nullable UUID answered) {
    /** The months that have begun, of six. */
    static List<DueCheckIn> of(UUID shelter, String name, UUID cycle, String cycleName, LocalDate closed,
                               LocalDate today) {
        return IntStream.rangeClosed(1, CheckIn.MONTHS).mapToObj(number -> new DueCheckIn(shelter, name, cycle,
            cycleName,
                number, closed.plusMonths(number - 1).plusDays(1), closed.plusMonths(number), null))
            .filter(due -> !due.from().isAfter(today)).toList();
    }

    DueCheckIn with(@Nullable UUID answer) {
        return new DueCheckIn(shelter, name, cycle, cycleName, number, from, until, answer);
    }

    public boolean isMissing(LocalDate today) {
        return answered == null && until.isBefore(today);
    }

    /** The month that its numbers are kept under, by its first day. */
    LocalDate month() {
        return from.withDayOfMonth(1);
    }
}
