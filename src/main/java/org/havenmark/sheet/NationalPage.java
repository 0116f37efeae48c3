package org.havenmark.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** What this country's law sets, value by value. */
public record NationalPage(List<Line> lines) {
    /**
     * One of them.
     *
     * @param builtIn whether the messages have words on what it is
     * @param now     how it stands; null where it was never set
     * @param earlier what was set before, the newest first
     * @param uses    the versions in force that declare it
     */
    public record Line(String id, Said name, boolean builtIn, @Nullable Setting now, List<Setting> earlier,
                       List<Use> uses) {
        public boolean isSet() {
            return now != null && !now.says().isEmpty();
        }
    }

    /**
     * A setting of a value.
     *
     * @param says in each language; one without a language where it is a number; none where it was withdrawn
     * @param by   key of the words for who set it: a role, never a name
     */
    public record Setting(List<Said> says, Instant at, String by) { }

    /**
     * A version in force.
     *
     * @param difference where it says something else than the law does now; else null
     */
    public record Use(UUID version, Said title, int number, Said says, @Nullable LegalDifference difference) { }
}
