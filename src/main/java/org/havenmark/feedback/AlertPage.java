package org.havenmark.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * One alert.
 *
 * @param found what the lowest level of the criterion says
 * @param why   the criterion's guidance
 * @param aim   what keeps the line
 * @param told  how many people of which role were told, and when
 * @param form  the form that comes back to be mended: {@code steps}, {@code tellings}, {@code closings}; else empty
 */
public record AlertPage(AlertRow row, UUID assessment, LocalDate visitOn, Instant openedAt, Said found, Said why,
                        Said aim,
                        List<ToldOf> told, List<StepView> steps, boolean mayStep, boolean mayTell, boolean mayClose,
                        boolean managerKnows, int version, String form, TypedNote note, Forms forms) {
    public AlertPage {
        told = List.copyOf(told);
        steps = List.copyOf(steps);
    }

    /** The id of the step that the form makes, so that sending it twice is harmless. */
    public UUID sent() {
        return UUID.randomUUID();
    }

    /** Something that happened; {@code by} is as what somebody did it. */
    public record StepView(String kind, Instant at, String by, @Nullable ShownNote note) { }
}
