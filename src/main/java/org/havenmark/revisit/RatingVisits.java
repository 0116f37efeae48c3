package org.havenmark.revisit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.web.Conflict;

/** A manager says what a visit was like, once. */
@Singleton
public class RatingVisits {
    private final VisitRatings ratings;
    private final Audit audit;
    private final Clock clock;

    RatingVisits(VisitRatings ratings, Audit audit, Clock clock) {
        this.ratings = ratings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param chosen 1 to 5, by question
     * @throws Conflict where it was rated before
     */
    @Transactional
    public void rate(RatedVisits.Own visit, Map<String, String> chosen, UUID person) {
        if (ratings.existsByAssessmentId(visit.assessment())) {
            throw new Conflict("revisit.rating.given");
        }
        ratings.save(new VisitRating(UUID.randomUUID(), visit.assessment(), number(chosen, "prepared"),
            number(chosen, "respectful"), number(chosen, "useful"), number(chosen, "clear"),
            clock.instant().truncatedTo(ChronoUnit.MICROS), person));
        audit.note(person, "visit.rated", "assessment", visit.assessment());
    }

    private static int number(Map<String, String> chosen, String question) {
        return Integer.parseInt(chosen.get(question));
    }
}
