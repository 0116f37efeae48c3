package org.havenmark.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.havenmark.drafting.Simulation.Obstacle;
import org.havenmark.drafting.SimulationPage.Basis;
import org.havenmark.drafting.SimulationPage.Found;
import org.havenmark.drafting.SimulationPage.Left;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Words;

/** Says in one language what a simulation found, as far as it may be told. */
record SimulationWords(Words words, Locale language, Sheet draft) {
    SimulationPage page(String back, Simulation simulation) {
        var counts = new CountWords(words, language);
        var left = Arrays.stream(Obstacle.values()).filter(simulation.left()::containsKey)
            .map(why -> new Left(why.key(), counts.said(Telling.whole(simulation.left().get(why))))).toList();
        return new SimulationPage(back, draft.title().in(language), draft.version(),
            simulation.rescored().isEmpty(), left, Telling.suffices(simulation.shelters()) ? found(simulation) : null);
    }

    private Found found(Simulation simulation) {
        var moves = new MovesWords(language, draft);
        return new Found(basis(simulation.rescored()), new CarriedWords(words, language, draft).of(simulation),
            moves.ways(simulation.headline()), moves.parts(simulation), moves.steps(simulation),
            new BandWords(words, language).of(simulation, draft), new RepairWords(words, language,
            draft).of(simulation));
    }

    private static Basis basis(List<PastAssessment> rescored) {
        var quarters = rescored.stream().map(PastAssessment::quarter).sorted(LocalDate::compareTo).toList();
        return new Basis(rescored.size(), new HashSet<>(rescored.stream().map(PastAssessment::shelter).toList()).size(),
            quarters.get(0), quarters.get(quarters.size() - 1));
    }
}
