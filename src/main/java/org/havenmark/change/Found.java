package org.havenmark.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Scoring;

/** What counted at one visit: on the visit's own sheet, and for the shelter's profile then. */
final class Found {
    private final List<List<Rating>> alone;
    private final Map<String, Counted> lines = new LinkedHashMap<>();
    private final Map<String, List<Counted>> byCriterion;

    Found(Assessed visit) {
        alone = visit.alone();
        Scoring.score(visit.sheet().repeated(visit.repeats()), visit.profile(), visit.agreed()).lines()
            .forEach(line -> lines.put(line.criterion().id(), line));
        byCriterion = lines.values().stream().collect(Collectors.groupingBy(line -> line.criterion().base()));
    }

    /** Of a criterion with repeats: seen where one of them was, off where none applies. */
    Presence presence(String criterion) {
        var repeats = byCriterion.getOrDefault(criterion, List.of());
        if (repeats.stream().anyMatch(Counted::isRated)) {
            return Presence.SEEN;
        }
        return repeats.stream().anyMatch(Counted::isApplicable) ? Presence.UNSEEN : Presence.OFF;
    }

    /** How many repeats of it there were. */
    int repeats(String criterion) {
        return byCriterion.getOrDefault(criterion, List.of()).size();
    }

    /** The answer on one line, where it counted. */
    Optional<Rating.Mark> seen(String line) {
        return Optional.ofNullable(lines.get(line)).filter(Counted::isRated).flatMap(Counted::mark);
    }

    boolean isSeen(String line) {
        return seen(line).isPresent();
    }

    /** Whether the line applied and had no level that counts. */
    boolean isUnseen(String line) {
        return Optional.ofNullable(lines.get(line)).filter(each -> each.isApplicable() && !each.isRated()).isPresent();
    }

    /** The answers of each assessor alone, by line. */
    Collection<Map<String, Rating.Mark>> alone() {
        return alone.stream().map(Found::byLine).toList();
    }

    private static Map<String, Rating.Mark> byLine(List<Rating> ratings) {
        var marks = new HashMap<String, Rating.Mark>();
        ratings.forEach(rating -> marks.put(rating.criterion(), rating.mark()));
        return marks;
    }
}
