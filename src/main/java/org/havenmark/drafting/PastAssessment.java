package org.havenmark.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;

/**
 * An assessment by peers as it was handed in last.
 *
 * @param shelter only to tell shelters apart
 * @param quarter the first day of the visit's quarter
 * @param sheet   what it was made on
 * @param profile the shelter's tags as they were scored
 * @param ratings what the team agreed
 */
record PastAssessment(UUID shelter, LocalDate quarter, Sheet sheet, Set<String> profile, List<Rating> ratings) {
    PastAssessment {
        profile = Set.copyOf(profile);
        ratings = List.copyOf(ratings);
    }
}
