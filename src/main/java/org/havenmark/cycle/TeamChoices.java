package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Putting a team together on a page.
 *
 * @param assessors those to choose from
 * @param reasons   why the team that was chosen is refused
 * @param warnings  what is warned about, if nothing is refused
 */
public record TeamChoices(List<Choice> assessors, List<Reason> reasons, List<TeamWarning> warnings) {
    public TeamChoices {
        assessors = List.copyOf(assessors);
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /**
     * An assessor to choose.
     *
     * @param until     the last day of the certificate; null without one
     * @param certified whether it holds on the day in question
     */
    public record Choice(UUID id, String label, String region, boolean uniformed, @Nullable LocalDate until,
                         boolean certified) {
        static Choice of(Assessor assessor, Labels labels, LocalDate day) {
            return new Choice(assessor.id(), labels.of(assessor), assessor.region(), assessor.uniformed(),
                assessor.certifiedUntil(), assessor.isCertifiedOn(day));
        }
    }
}
