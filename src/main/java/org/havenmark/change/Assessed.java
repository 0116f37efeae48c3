package org.havenmark.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenmark.assessment.RatedVisit;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;

/**
 * One visit to one shelter, as the rules of change see it.
 *
 * @param on      the day of the visit
 * @param sheet   as its file has it, not laid out for repeats
 * @param repeats how many rooms, houses or groups there were, by repeated domain
 * @param profile the shelter's profile tags then
 * @param agreed  what counts; what the laid-out sheet does not ask for is refused when it is scored
 * @param alone   the ratings of each assessor before they spoke with one another; empty where nobody rated alone
 */
public record Assessed(LocalDate on, Sheet sheet, Map<String, Integer> repeats, Set<String> profile,
                       List<Rating> agreed, List<List<Rating>> alone) {
    public Assessed {
        repeats = Map.copyOf(repeats);
        profile = Set.copyOf(profile);
        agreed = List.copyOf(agreed);
        alone = alone.stream().map(List::copyOf).toList();
    }

    /** What was handed in of a visit. */
    public static Assessed of(RatedVisit visit) {
        return new Assessed(visit.visitOn(), visit.sheet(), visit.repeats(), visit.profile(), visit.agreed(),
            List.copyOf(visit.alone().values()));
    }
}
