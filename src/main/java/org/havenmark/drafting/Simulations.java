package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.assessment.PastRatings;
import org.havenmark.assessment.PastRatings.Made;
import org.havenmark.assessment.Unit;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Words;

/** Makes the page of what past assessments would come to on a draft, kept or not. */
@Singleton
public final class Simulations {
    private final PastRatings past;
    private final Sheets sheets;
    private final Words words;

    Simulations(PastRatings past, Sheets sheets, Words words) {
        this.past = past;
        this.sheets = sheets;
        this.words = words;
    }

    /** @param back the address of the draft's own page */
    public SimulationPage page(Sheet draft, String back, Locale language) {
        return new SimulationWords(words, language, draft).page(back, simulation(draft));
    }

    /**
     * In four statements at most, however much was assessed. What is handed in between the first and the last of them
     * waits for the next time.
     */
    private Simulation simulation(Sheet draft) {
        var made = past.assessments();
        var known = sheets.get(made.stream().map(Made::sheetVersion).distinct().toList());
        var alike = known.keySet().stream()
            .filter(version -> !CommonCriteria.of(known.get(version), draft).ids().isEmpty()).toList();
        var agreed = past.agreed(alike);
        var alone = past.alone(alike);
        var assessments = made.stream().collect(Collectors.toMap(Made::id, one -> assessment(one,
            known.get(one.sheetVersion()), agreed.getOrDefault(one.id(), List.of()))));
        return Simulating.of(draft, assessments.values(), alone.entrySet().stream()
            .filter(visit -> assessments.containsKey(visit.getKey()))
            .flatMap(visit -> alone(assessments.get(visit.getKey()), visit.getValue())).toList());
    }

    private static PastAssessment assessment(Made made, Sheet sheet, List<Rating> agreed) {
        var month = (made.visitOn().getMonthValue() - 1) / 3 * 3 + 1;
        return new PastAssessment(made.shelter(), made.visitOn().withDayOfMonth(1).withMonth(month), sheet,
            made.profile(), agreed);
    }

    private static Stream<RatedAlone> alone(PastAssessment visit, Map<String, Unit> units) {
        return units.entrySet().stream().map(unit ->
            new RatedAlone(visit.shelter(), visit.sheet(), Repeat.base(unit.getKey()), unit.getValue()));
    }
}
