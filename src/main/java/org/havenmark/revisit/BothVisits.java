package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.havenmark.assessment.AgreedVisits;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.assessment.SameCriteria;
import org.havenmark.change.Assessed;
import org.havenmark.change.Change;
import org.havenmark.change.Rule;
import org.havenmark.sheet.Sheet;

/** Sets a re-visit beside the visit before it. */
@Singleton
class BothVisits {
    private final Assessments assessments;
    private final AgreedVisits agreed;
    private final LaidSheets sheets;

    BothVisits(Assessments assessments, AgreedVisits agreed, LaidSheets sheets) {
        this.assessments = assessments;
        this.agreed = agreed;
        this.sheets = sheets;
    }

    /** Empty where nothing was handed in before, or not before that day. */
    Optional<Both> of(Assessment revisit) {
        return Optional.ofNullable(revisit.previousId()).flatMap(assessments::findById)
            .filter(before -> !before.visitOn().isAfter(revisit.visitOn())).flatMap(before -> both(before, revisit));
    }

    private Optional<Both> both(Assessment before, Assessment revisit) {
        var visits = agreed.of(List.of(before.id(), revisit.id()));
        if (visits.size() != 2) {
            return Optional.empty();
        }
        var now = visits.get(revisit.id());
        return Optional.of(new Both(before, now.sheet(), Change.between(assessed(before, visits.get(before.id())),
            assessed(revisit, now), Rule.USUAL)));
    }

    /** The facts alone: how sure one can be rests on what each assessor rated alone, and is told elsewhere. */
    private Assessed assessed(Assessment assessment, SameCriteria.Visit visit) {
        return new Assessed(assessment.visitOn(), visit.sheet(), sheets.counts(assessment.id()), visit.profile(),
            visit.ratings(), List.of());
    }

    /**
     * Both visits.
     *
     * @param sheet the later one's, as its file has it
     */
    record Both(Assessment before, Sheet sheet, Change change) { }
}
