package org.havenmark.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;

/**
 * All that was rated at a visit, as it was handed in last.
 *
 * @param sheet   as its file has it, not laid out for rooms
 * @param repeats how many rooms, houses or groups were counted, by repeated domain
 * @param profile the shelter's profile tags as they were scored
 * @param agreed  what the laid-out sheet asks for
 * @param alone   by assessor, before they spoke with one another
 */
public record RatedVisit(UUID assessment, UUID shelter, LocalDate visitOn, UUID sheetVersion, Sheet sheet,
                         Map<String, Integer> repeats, Set<String> profile, List<Rating> agreed,
                         Map<UUID, List<Rating>> alone) {
    public RatedVisit {
        repeats = Map.copyOf(repeats);
        profile = Set.copyOf(profile);
        agreed = List.copyOf(agreed);
        alone = Map.copyOf(alone);
    }
}
