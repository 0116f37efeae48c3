package org.havenmark.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheet;

/**
 * The one sheet that visits are measured on, so that no weight, cap or target between them makes a difference. Which
 * criteria counted at a visit is settled before, on its own sheet; here nothing switches a criterion off.
 */
final class Yardstick {
    private static final Rating.Mark LEFT_OUT = new Rating.NotSeen("");
    private final Sheet sheet;

    Yardstick(Sheet sheet, Set<String> criteria) {
        this.sheet = sheet.only(criteria).unswitched();
    }

    /** What was not seen is left out. */
    Outcome score(Found visit, Set<String> criteria) {
        return score(laid(visit, criteria), criterion -> visit.seen(criterion.id()).orElse(LEFT_OUT));
    }

    /** What was not seen is taken to be at its best, or at its worst. */
    Outcome score(Found visit, Set<String> criteria, boolean best) {
        return score(laid(visit, criteria), criterion -> visit.seen(criterion.id())
            .orElseGet(() -> visit.isUnseen(criterion.id()) ? end(criterion, best) : LEFT_OUT));
    }

    /** For each assessor alone, by line: what the level counts, as a part of the whole. */
    List<Map<String, Double>> alone(Found visit, Set<String> criteria) {
        var laid = laid(visit, criteria);
        return visit.alone().stream().map(own -> parts(score(laid, criterion ->
            own.getOrDefault(criterion.id(), LEFT_OUT)))).toList();
    }

    private Sheet laid(Found visit, Set<String> criteria) {
        var part = sheet.only(criteria);
        return part.repeated(part.domains().stream().collect(Collectors.toMap(domain -> domain.id(), domain ->
            domain.criteria().stream().mapToInt(criterion -> visit.repeats(criterion.id())).max().orElse(1))));
    }

    private static Outcome score(Sheet laid, Function<Criterion, Rating.Mark> marks) {
        return Scoring.score(laid, Set.of(), laid.criteria().map(criterion ->
            new Rating(criterion.id(), marks.apply(criterion))).toList());
    }

    private static Rating.Mark end(Criterion criterion, boolean best) {
        return new Rating.Level(best ? criterion.scale().top() : 0, Proof.CONFIRMED);
    }

    private static Map<String, Double> parts(Outcome outcome) {
        var parts = new HashMap<String, Double>();
        outcome.lines().forEach(line -> line.in().ifPresent(in ->
            parts.put(line.criterion().id(), Weighed.real(in.part()))));
        return parts;
    }
}
