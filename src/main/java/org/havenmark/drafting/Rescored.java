package org.havenmark.drafting;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.AxisScore;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheet;

/**
 * One assessment as it was scored, and as the draft scores those of its answers that it asks alike.
 *
 * @param way the score of the draft's headline after each step that changes one; empty where there is none
 */
record Rescored(PastAssessment past, Outcome before, Outcome after, Map<Step, Optional<Score>> way) {
    Rescored {
        way = new EnumMap<>(way);
    }

    static Rescored of(PastAssessment past, Steps steps) {
        var carried = past.ratings().stream()
            .filter(rating -> steps.common().ids().contains(Repeat.base(rating.criterion()))).toList();
        var draft = steps.after().get(Step.ADDED);
        var before = score(past.sheet(), past, past.ratings());
        var after = score(draft, past, carried);
        var way = new EnumMap<Step, Optional<Score>>(Step.class);
        var left = new ArrayDeque<>(steps.changes());
        while (!left.isEmpty()) {
            var step = left.poll();
            way.put(step, score(left.isEmpty() ? after : score(steps.after().get(step), past, carried),
                headline(draft)));
        }
        return new Rescored(past, before, after, way);
    }

    /** The axis whose score is the sheet's own. */
    static Domain.Axis headline(Sheet sheet) {
        return sheet.domains().stream().map(Domain::axis).min(Domain.Axis::compareTo).orElse(Domain.Axis.PROCESS);
    }

    static Optional<AxisScore> on(Outcome outcome, Domain.Axis axis) {
        return outcome.axes().stream().filter(each -> each.axis() == axis).findFirst();
    }

    static Optional<Score> score(Outcome outcome, Domain.Axis axis) {
        return on(outcome, axis).flatMap(AxisScore::score);
    }

    /** Whether any old answer counts on the draft. */
    boolean isCarried() {
        return after.lines().stream().anyMatch(Counted::isRated);
    }

    boolean isScored(Domain.Axis axis) {
        return score(before, axis).isPresent() && score(after, axis).isPresent();
    }

    /** The headline's score before and after one step; where a step leaves none, the score before it still stands. */
    Moves.Change at(Step step, Domain.Axis axis) {
        var last = score(before, axis).orElseThrow();
        for (var each : way.keySet()) {
            var next = way.get(each).orElse(last);
            if (each == step) {
                return new Moves.Change(shelter(), last, next);
            }
            if (each.compareTo(step) > 0) {
                break;
            }
            last = next;
        }
        return new Moves.Change(shelter(), last, last);
    }

    UUID shelter() {
        return past.shelter();
    }

    /** Of what is laid out: a room that a sheet no longer counts one by one has no answer there. */
    private static Outcome score(Sheet sheet, PastAssessment past, List<Rating> ratings) {
        var laid = laid(sheet, ratings);
        var asked = laid.criteria().map(Criterion::id).collect(Collectors.toSet());
        return Scoring.score(laid, past.profile(),
            ratings.stream().filter(rating -> asked.contains(rating.criterion())).toList());
    }

    /** A repeat is laid out as often as it was answered. */
    private static Sheet laid(Sheet sheet, List<Rating> ratings) {
        var counts = ratings.stream().flatMap(rating -> Repeat.instance(rating.criterion()).stream())
            .collect(Collectors.toMap(Repeat.Instance::base, Repeat.Instance::number, Math::max));
        return counts.isEmpty() ? sheet : sheet.repeated(sheet.domains().stream().collect(Collectors.toMap(Domain::id,
            domain -> domain.criteria().stream().map(Criterion::id).mapToInt(id -> counts.getOrDefault(id, 1)).max()
                .orElse(1))));
    }
}
