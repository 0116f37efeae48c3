package org.havenmark.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.drafting.SimulationPage.Carried;
import org.havenmark.drafting.SimulationPage.Named;
import org.havenmark.drafting.SimulationPage.Pair;
import org.havenmark.drafting.SimulationPage.Used;
import org.havenmark.network.Count;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Says which old answers count on the draft. */
record CarriedWords(Words words, Locale language, Sheet draft) {
    Carried of(Simulation simulation) {
        var used = simulation.sheets();
        var counts = Telling.parts(used.stream().map(Simulation.Used::shelters).toList());
        var known = ids(used.stream().map(each -> each.common().ids()));
        var added = draft.criteria().map(Criterion::id).filter(id -> !known.contains(id)).collect(Collectors.toSet());
        return new Carried(IntStream.range(0, used.size()).mapToObj(i -> used(used.get(i), counts.get(i))).toList(),
            named(ids(used.stream().map(Simulation.Used::reworded))), named(added), unchecked(used),
            draft.rules().unansweredIsZero(), provisional(simulation));
    }

    private int unchecked(List<Simulation.Used> used) {
        return (int) draft.criteria().filter(Criterion::redLine).map(Criterion::id)
            .filter(id -> used.stream().anyMatch(each -> !each.common().ids().contains(id))).count();
    }

    private Used used(Simulation.Used used, Count n) {
        return new Used(used.sheet().title().in(language), used.sheet().version(), n, used.common().ids().size(),
            used.common().apart().size(), used.removed().size(), used.added().size());
    }

    private @Nullable Pair provisional(Simulation simulation) {
        var possible = Stream.concat(Stream.of(draft), simulation.sheets().stream().map(Simulation.Used::sheet))
            .anyMatch(sheet -> sheet.rules().unansweredIsZero());
        var counts = new CountWords(words, language);
        return possible ? new Pair(
            counts.said(Telling.part(simulation.provisional().before(), simulation.shelters())),
            counts.said(Telling.part(simulation.provisional().after(), simulation.shelters()))) : null;
    }

    /** In the draft's order. */
    private List<Named> named(Set<String> ids) {
        return draft.criteria().filter(criterion -> ids.contains(criterion.id()))
            .map(criterion -> new Named(draft.number(criterion.id()), criterion.text().in(language))).toList();
    }

    private static Set<String> ids(Stream<Set<String>> several) {
        return several.flatMap(Collection::stream).collect(Collectors.toSet());
    }
}
