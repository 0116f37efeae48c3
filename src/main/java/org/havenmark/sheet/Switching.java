package org.havenmark.sheet;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an answer may do to other criteria: conditions ask it, gates read it, and what it switches off asks no more. */
public final class Switching {
    private Switching() { }

    /** The criteria that answers to these may switch on or off, or close the way to, at any remove. */
    public static Set<String> reached(Sheet sheet, Set<String> answered) {
        var switched = new HashSet<String>();
        var next = answered;
        while (!next.isEmpty()) {
            var asked = next;
            next = asking(sheet, asked).filter(id -> !switched.contains(id)).collect(Collectors.toSet());
            switched.addAll(next);
        }
        var reading = new HashSet<>(answered);
        reading.addAll(switched);
        var reached = new HashSet<>(switched);
        sheet.gates().stream().filter(gate -> reading.contains(gate.criterion())).forEach(gate -> sheet.criteria()
            .filter(criterion -> criterion.looks().contains(gate.closes()) && !criterion.id().equals(gate.criterion()))
            .forEach(criterion -> reached.add(criterion.id())));
        return reached;
    }

    private static Stream<String> asking(Sheet sheet, Set<String> asked) {
        return sheet.domains().stream().flatMap(domain -> domain.criteria().stream()
            .filter(criterion -> Stream.concat(domain.when().stream(), criterion.when().stream())
                .anyMatch(condition -> asked.contains(condition.criterion()))).map(Criterion::id));
    }
}
