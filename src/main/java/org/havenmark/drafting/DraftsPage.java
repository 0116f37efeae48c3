package org.havenmark.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/** The sheets that are being written, and the form to begin another. */
public record DraftsPage(List<Line> drafts, BeginForm form, Forms forms, List<Option> sources) {
    /** One of them, with what the checker counts. */
    public record Line(UUID id, Said title, int number, int domains, int criteria, Instant changedAt, boolean own,
                       long toMend, long toConsider) { }
}
