package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.havenmark.assessment.Concordance;
import org.havenmark.assessment.Unit;
import org.havenmark.drafting.Answered.Kind;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Rating;

/** Gathers what past assessments say about the criteria of a draft. */
final class Answering {
    private final Map<String, Map<Kind, List<UUID>>> answers = new HashMap<>();
    private final Map<String, TreeMap<Integer, List<UUID>>> levels = new HashMap<>();
    private final Map<String, List<Unit>> units = new HashMap<>();
    private final Map<String, List<UUID>> assessed = new HashMap<>();

    /**
     * Takes what became of each criterion that the draft asks alike.
     *
     * @param common their ids
     */
    void take(UUID shelter, Outcome outcome, Set<String> common) {
        outcome.lines().stream().filter(line -> common.contains(line.criterion().base()))
            .filter(line -> line.out().filter(out -> out.why().isSwitchedOff()).isEmpty())
            .forEach(line -> take(shelter, line));
    }

    /** Takes ratings of two assessors or more that were made under the draft's own words. */
    void take(RatedAlone alone) {
        if (alone.unit().levels().size() > 1) {
            units.computeIfAbsent(alone.criterion(), none -> new ArrayList<>()).add(alone.unit());
            assessed.computeIfAbsent(alone.criterion(), none -> new ArrayList<>()).add(alone.shelter());
        }
    }

    Answered of(Criterion criterion) {
        var id = criterion.id();
        return new Answered(id, answers.getOrDefault(id, Map.of()), levels.getOrDefault(id, new TreeMap<>()),
            Concordance.valueOf(units.getOrDefault(id, List.of())), assessed.getOrDefault(id, List.of()));
    }

    private void take(UUID shelter, Counted line) {
        var id = line.criterion().base();
        answers.computeIfAbsent(id, none -> new EnumMap<>(Kind.class))
            .computeIfAbsent(kind(line), none -> new ArrayList<>()).add(shelter);
        line.entered().ifPresent(entered -> levels.computeIfAbsent(id, none -> new TreeMap<>())
            .computeIfAbsent(entered.level(), none -> new ArrayList<>()).add(shelter));
    }

    /** What lies behind a closed gate could not be seen, unless it was answered all the same. */
    private static Kind kind(Counted line) {
        if (line.entered().isPresent()) {
            return Kind.LEVEL;
        }
        var mark = line.mark().orElse(null);
        if (mark instanceof Rating.NotApplicable) {
            return Kind.NOT_APPLICABLE;
        }
        if (mark instanceof Rating.NotAgreed) {
            return Kind.NOT_AGREED;
        }
        var closed = line.out().filter(out -> out.why() == Counted.Why.GATE_CLOSED).isPresent();
        return mark instanceof Rating.NotSeen || closed ? Kind.NOT_SEEN : Kind.UNANSWERED;
    }
}
