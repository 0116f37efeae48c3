package org.havenmark.drafting;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.Sheet;

/**
 * What past assessments would come to on a draft, exactly and in full: what of it may be shown, {@link Telling} and
 * {@link Merging} decide. Assessments are told by their shelters, one entry for each assessment.
 *
 * @param sheets      the sheets whose assessments can be scored anew
 * @param rescored    assessments with a score on both
 * @param left        assessments that cannot be scored anew, by what stands in the way
 * @param parts       each axis, then each domain that both have: its score before and after
 * @param steps       the headline's score before and after each kind of change that there is
 * @param bands       the headline's bands and classes, before and after
 * @param provisional assessments with a score in which what is unanswered counts 0
 * @param answered   of each criterion of the draft, in its order
 */
record Simulation(List<Used> sheets, List<PastAssessment> rescored, Map<Obstacle, List<UUID>> left, List<Moves> parts,
                  Map<Step, Moves> steps, Crossing bands, Provisional provisional, List<Answered> answered) {
    Simulation {
        sheets = List.copyOf(sheets);
        rescored = List.copyOf(rescored);
        left = Map.copyOf(left);
        parts = List.copyOf(parts);
        steps = new EnumMap<>(steps);
        answered = List.copyOf(answered);
    }

    List<UUID> shelters() {
        return rescored.stream().map(PastAssessment::shelter).toList();
    }

    /** The headline; there is one wherever anything was scored anew. */
    Moves headline() {
        return parts.get(0);
    }

    /** Why an assessment cannot be scored anew. */
    enum Obstacle {
        /** Its sheet asks nothing that the draft asks alike. */
        NOTHING_IN_COMMON,
        /** There is no score on the draft's headline, before or after: nothing there was rated. */
        NO_SCORE;

        String key() {
            return "drafting.simulation.left." + Labels.word(this);
        }
    }

    /** Assessments with a provisional score. */
    record Provisional(List<UUID> before, List<UUID> after) { }

    /**
     * A sheet that was assessed on, beside the draft.
     *
     * @param removed  what the draft does not ask
     * @param added    what only the draft asks
     * @param reworded what the draft asks in other words; its answers count all the same
     * @param shelters of the assessments that can be scored anew
     */
    record Used(Sheet sheet, CommonCriteria common, Set<String> removed, Set<String> added, Set<String> reworded,
                List<UUID> shelters) {
        static Used of(Sheet sheet, Sheet draft, CommonCriteria common, List<UUID> shelters) {
            var reworded = new HashSet<>(common.ids());
            reworded.removeAll(wordedAlike(sheet, draft, common.ids()));
            return new Used(sheet, common, without(sheet, draft), without(draft, sheet), reworded, shelters);
        }

        /** Of these, those of which assessors read the same while they rate, in every language. */
        static Set<String> wordedAlike(Sheet one, Sheet other, Set<String> ids) {
            return ids.stream().filter(id -> one.criterion(id).flatMap(first -> other.criterion(id).filter(second ->
                first.text().equals(second.text()) && first.anchors().equals(second.anchors())
                && first.measure().equals(second.measure()))).isPresent())
                .collect(Collectors.toSet());
        }

        private static Set<String> without(Sheet one, Sheet other) {
            return one.criteria().map(Criterion::id).filter(id -> other.criterion(id).isEmpty())
                .collect(Collectors.toSet());
        }
    }
}
