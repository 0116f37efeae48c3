package org.havenmark.revisit;

import java.time.Instant;
import java.util.List;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which visits are proposed, with its history.
 *
 * @param writes whether this reader may change it
 */
public record SchedulePage(ScheduleRule rule, List<Version> history, boolean writes) {
    public SchedulePage {
        history = List.copyOf(history);
    }

    public List<CapacityBand> bands() {
        return List.of(CapacityBand.values());
    }

    public List<ScoreClass> classes() {
        return List.of(ScoreClass.values());
    }

    /**
     * A version of the rule.
     *
     * @param changes what was another number before, as key and both numbers
     * @param own     whether this reader wrote it
     */
    public record Version(ScheduleRule rule, ShownNote why, Instant at, String organisation, boolean own,
                          List<Changed> changes) { }

    /** A number that changed; the score and caseload it is about where it stands in the table. */
    public record Changed(String key, @Nullable ScoreClass score, @Nullable CapacityBand caseload, String from,
                          String to) { }

    /**
     * The form.
     *
     * @param inForce the rule that is in force, to show beside what was typed where somebody else was quicker; else
     *     null
     */
    public record Editing(ScheduleForm form, Forms forms, TypedNote why, @Nullable ScheduleRule inForce) {
        public List<CapacityBand> bands() {
            return List.of(CapacityBand.values());
        }

        public List<ScoreClass> classes() {
            return List.of(ScoreClass.values());
        }

        public String cell(ScoreClass score, CapacityBand band) {
            return ScheduleForm.cell(score, band);
        }
    }
}
