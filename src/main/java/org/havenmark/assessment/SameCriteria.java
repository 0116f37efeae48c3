package org.havenmark.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheet;

/**
 * Counts visits on different sheets again, on what their sheets ask alike. All are counted by the rules of one sheet,
 * the ruler: so the numbers differ by what was rated, never by a weight or a target that somebody changed.
 */
public final class SameCriteria {
    private SameCriteria() { }

    /**
     * Two visits on what both asked: the common criteria without those that either sheet switched off for its visit.
     * The later one's sheet is the ruler.
     */
    public static Pair of(Visit then, Visit now) {
        var asked = new LinkedHashSet<>(CommonCriteria.of(then.sheet(), now.sheet()).ids());
        asked.removeAll(switchedOff(then));
        asked.removeAll(switchedOff(now));
        var before = score(now.sheet(), asked, then);
        var after = score(now.sheet(), asked, now);
        return new Pair(asked.size(), before.overall(), after.overall(), before.completeness().rated(),
            after.completeness().rated());
    }

    /**
     * One visit on some criteria of the ruler.
     *
     * @param ids common to the ruler and the visit's own sheet, as the files have them
     */
    public static Outcome score(Sheet ruler, Set<String> ids, Visit visit) {
        var laid = ruler.repeated(counts(ruler, visit.ratings())).only(ids);
        var known = laid.criteria().map(criterion -> criterion.id()).collect(Collectors.toSet());
        return Scoring.score(laid, visit.profile(), visit.ratings().stream()
            .filter(rating -> known.contains(rating.criterion())).toList());
    }

    /** What the visit's own sheet did not ask of it, not even in one room. */
    private static Set<String> switchedOff(Visit visit) {
        var own = visit.sheet().repeated(counts(visit.sheet(), visit.ratings()));
        var asked = Scoring.score(own, visit.profile(), visit.ratings()).lines().stream()
            .filter(line -> !line.isSwitchedOff()).map(Counted::criterion).map(criterion -> criterion.base())
            .collect(Collectors.toSet());
        return visit.sheet().criteria().map(criterion -> criterion.base()).filter(base -> !asked.contains(base))
            .collect(Collectors.toSet());
    }

    /** How many rooms, houses or groups there were, by domain: as many as were rated. */
    private static Map<String, Integer> counts(Sheet sheet, List<Rating> ratings) {
        var highest = ratings.stream().flatMap(rating -> Repeat.instance(rating.criterion()).stream())
            .collect(Collectors.toMap(Repeat.Instance::base, Repeat.Instance::number, Math::max));
        return sheet.domains().stream().filter(domain -> domain.repeat().isPresent())
            .collect(Collectors.toMap(Domain::id, domain -> domain.criteria().stream()
                .mapToInt(criterion -> highest.getOrDefault(criterion.base(), 1)).max().orElse(1)));
    }

    /**
     * What a team agreed at a visit.
     *
     * @param sheet   as its file has it, not laid out for rooms
     * @param profile the shelter's profile tags then
     */
    public record Visit(Sheet sheet, Set<String> profile, List<Rating> ratings) {
        public Visit {
            profile = Set.copyOf(profile);
            ratings = List.copyOf(ratings);
        }
    }

    /**
     * Two scores that compare.
     *
     * @param criteria how many both visits asked; of repeated ones, each once
     * @param then     empty where nothing of them could be scored
     */
    public record Pair(int criteria, Optional<Score> then, Optional<Score> now, int ratedThen, int ratedNow) { }
}
