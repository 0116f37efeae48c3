package org.havenmark.drafting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.havenmark.assessment.Concordance;
import org.havenmark.assessment.ConcordanceReading;
import org.havenmark.sheet.Labels;

/**
 * What past assessments say about one criterion of the draft. Each answer is told by its shelter alone.
 *
 * @param answers  by kind, where the criterion applied; a kind that never came is not in it
 * @param levels   the levels entered, by level
 * @param alike    how alike assessors rated under the very words that the draft has
 * @param alone    the shelters of these ratings, one entry for each visit
 */
record Answered(String criterion, Map<Kind, List<UUID>> answers, SortedMap<Integer, List<UUID>> levels,
               Concordance alike, List<UUID> alone) {
    Answered {
        answers = Collections.unmodifiableMap(new HashMap<>(answers));
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        alone = List.copyOf(alone);
    }

    List<UUID> of(Kind kind) {
        return answers.getOrDefault(kind, List.of());
    }

    /** One entry for each time it was there to be answered. */
    List<UUID> asked() {
        return answers.values().stream().flatMap(List::stream).toList();
    }

    /** Why its wording asks to be talked through; empty where nothing does, or where it rests on too few shelters. */
    Set<Signal> signals() {
        var signals = EnumSet.noneOf(Signal.class);
        if (Telling.suffices(alone) && alike.reading().filter(ConcordanceReading::isLow).isPresent()) {
            signals.add(Signal.UNLIKE);
        }
        if (levels.size() == 1 && Telling.suffices(of(Kind.LEVEL))) {
            signals.add(Signal.NO_SPREAD);
        }
        if (levels.isEmpty() && Telling.suffices(asked())) {
            signals.add(Signal.NEVER_RATED);
        }
        Signal.OFTEN.forEach((kind, signal) -> {
            if (isOften(of(kind))) {
                signals.add(signal);
            }
        });
        return signals;
    }

    /** In one of four times or more, and in five shelters or more. */
    private boolean isOften(List<UUID> some) {
        return Telling.suffices(some) && 4 * some.size() >= asked().size();
    }

    /** What became of a criterion in an assessment in which it applied. */
    enum Kind { LEVEL, NOT_SEEN, NOT_APPLICABLE, NOT_AGREED, UNANSWERED }

    /** What asks for a look at a wording, the weightiest first. */
    enum Signal {
        UNLIKE, NO_SPREAD, NEVER_RATED, OFTEN_NOT_SEEN, OFTEN_NOT_APPLICABLE, OFTEN_NOT_AGREED;

        private static final Map<Kind, Signal> OFTEN = new EnumMap<>(Map.of(Kind.NOT_SEEN, OFTEN_NOT_SEEN,
            Kind.NOT_APPLICABLE, OFTEN_NOT_APPLICABLE, Kind.NOT_AGREED, OFTEN_NOT_AGREED));

        String key() {
            return "drafting.simulation.signal." + Labels.word(this);
        }
    }
}
