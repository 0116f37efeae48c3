package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.PastRatings;
import org.havenmark.assessment.PastRatings.Made;
import org.havenmark.sheet.CommonCriteria;
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

    /** In four statements at most, however much was assessed. */
    private Simulation simulation(Sheet draft) {
        var made = past.assessments();
        var known = sheets.get(made.stream().map(Made::sheetVersion).distinct().toList());
        var alike = known.keySet().stream()
            .filter(version -> !CommonCriteria.of(known.get(version), draft).ids().isEmpty()).toList();
        return alike.isEmpty() ? Simulating.of(draft, assessments(made, known, Map.of()), List.of())
            : Simulating.of(draft, assessments(made, known, past.agreed(alike)), alone(made, known, alike));
    }

    private static List<PastAssessment> assessments(List<Made> made, Map<UUID, Sheet> known,
                                                    Map<UUID, List<org.havenmark.sheet.Rating>> agreed) {
        return made.stream().map(one -> new PastAssessment(one.shelter(), one.visitOn().withDayOfMonth(1)
            .withMonth((one.visitOn().getMonthValue() - 1) / 3 * 3 + 1), known.get(one.sheetVersion()), one.profile(),
            agreed.getOrDefault(one.id(), List.of()))).toList();
    }

    private List<RatedAlone> alone(List<Made> made, Map<UUID, Sheet> known, Collection<UUID> alike) {
        var units = past.alone(alike);
        return made.stream().flatMap(one -> units.getOrDefault(one.id(), Map.of()).entrySet().stream().map(unit ->
            new RatedAlone(one.shelter(), known.get(one.sheetVersion()), unit.getKey(), unit.getValue()))).toList();
    }
}
