package org.havenmark.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.havenmark.drafting.SimulationPage.Name;
import org.havenmark.drafting.SimulationPage.Row;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text;
import org.havenmark.web.Words;

/** Says which bands and classes become which. */
record BandWords(Words words, Locale language) {
    SimulationPage.Bands of(Simulation simulation, Sheet draft) {
        var told = Merging.of(simulation.bands());
        var before = simulation.sheets().stream().map(used -> used.sheet().rules()).toList();
        var rows = told.rows().stream().map(run -> names(run, simulation.bands().rows(), before)).toList();
        return new SimulationPage.Bands(
            told.columns().stream().map(run -> names(run, simulation.bands().columns(), List.of(draft.rules())))
            .toList(),
            IntStream.range(0, rows.size()).mapToObj(i -> new Row(rows.get(i), told.counts().get(i))).toList(),
            told.isTelling());
    }

    private List<Name> names(List<Integer> run, List<String> ids, List<Rules> rules) {
        var named = Bands.named(rules);
        return run.stream().map(place -> name(ids.get(place), named, rules)).toList();
    }

    private Name name(String id, Map<String, Band> named, List<Rules> rules) {
        var words = Optional.ofNullable(named.get(id)).map(band -> band.name().in(language))
            .orElseGet(() -> new Text.Said(language.toLanguageTag(), this.words.say(language,
                "drafting.simulation.band.none")));
        return new Name(words, rules.stream().flatMap(each -> each.mustPass().stream())
            .anyMatch(pass -> pass.band().id().equals(id)));
    }
}
