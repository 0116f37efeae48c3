package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Sheet;

/** The bands and classes that past assessments have, and those that the draft gives them. */
final class Bands {
    /** Stands for no band at all; no id is empty. */
    static final String NONE = "";

    private Bands() { }

    /** Every name that these rules can give, from the least to the best; a missed must-pass comes before all else. */
    static Map<String, Band> named(Collection<Rules> all) {
        var named = new LinkedHashMap<String, Band>();
        for (var rules : all) {
            var classes = new ArrayList<>(rules.classes().stream().map(Rules.Requirement::band).toList());
            Collections.reverse(classes);
            Stream.of(rules.mustPass().stream().map(Rules.MustPass::band), classes.stream(), rules.bands().stream())
                .flatMap(each -> each).forEach(band -> named.putIfAbsent(band.id(), band));
        }
        return named;
    }

    static Crossing crossing(Collection<Sheet> sheets, Sheet draft, Domain.Axis axis, List<Rescored> rescored) {
        var rows = ids(sheets.stream().map(Sheet::rules).toList());
        var columns = ids(List.of(draft.rules()));
        return new Crossing(rows, columns, rescored.stream().map(one -> new Crossing.Place(
            rows.indexOf(band(one.before(), axis)), columns.indexOf(band(one.after(), axis)), one.shelter())).toList());
    }

    private static List<String> ids(Collection<Rules> all) {
        return Stream.concat(Stream.of(NONE), named(all).keySet().stream()).toList();
    }

    private static String band(Outcome outcome, Domain.Axis axis) {
        return Rescored.on(outcome, axis).flatMap(score -> score.standing().band()).map(Band::id).orElse(NONE);
    }
}
