package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** Why a correction is opened, as typed. */
@Serdeable
public record RevisionForm(@Nullable String reason, @Nullable String overriding) {
    Draft draft(UUID writer, Locale language) {
        return new Draft(writer, Forms.typed(reason), language, "assessment.revision", Forms.typed(overriding));
    }
}
