package org.havenmark.revisit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.revisit.SchedulePage.Changed;
import org.havenmark.revisit.SchedulePage.Version;
import org.havenmark.shelter.Shelter.CapacityBand;

/** Tells what each version of the rule changed of the one before. */
final class ScheduleHistory {
    private ScheduleHistory() { }

    /** @param kept the latest first */
    static List<Version> of(List<ScheduleRules.Kept> kept, Map<UUID, ShownNote> notes, UUID reader) {
        var versions = new ArrayList<Version>();
        for (int place = 0; place < kept.size(); place++) {
            var one = kept.get(place);
            var before = place + 1 < kept.size() ? kept.get(place + 1).rule() : ScheduleRule.SHIPPED;
            versions.add(new Version(one.rule(), notes.get(one.why()), one.at(), one.organisation(),
                one.by().equals(reader), changes(before, one.rule())));
        }
        return versions;
    }

    static List<Changed> changes(ScheduleRule before, ScheduleRule after) {
        var changes = new ArrayList<Changed>();
        var numbers = ScheduleForm.of(after);
        var old = ScheduleForm.of(before);
        for (var field : List.of("goodFrom", "middleFrom", "redLine", "overdue", "longest", "first")) {
            if (!numbers.typed(field).equals(old.typed(field))) {
                changes.add(new Changed("revisit.rule." + field, null, null, old.typed(field), numbers.typed(field)));
            }
        }
        for (var score : ScoreClass.values()) {
            for (var band : CapacityBand.values()) {
                var cell = ScheduleForm.cell(score, band);
                if (!numbers.typed(cell).equals(old.typed(cell))) {
                    changes.add(new Changed("", score, band, old.typed(cell), numbers.typed(cell)));
                }
            }
        }
        return changes;
    }
}
