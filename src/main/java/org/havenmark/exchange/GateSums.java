package org.havenmark.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Gate;
import org.havenmark.sheet.Sheet;

/** Which ratings close the way to a criterion. */
final class GateSums {
    private final List<Gate> gates;

    /** A gate that reads a criterion of a repeat reads none of its repeats, so it never closes. */
    GateSums(Sheet sheet) {
        var once = sheet.domains().stream().filter(domain -> domain.repeat().isEmpty())
            .map(Domain::criteria).flatMap(List::stream).map(Criterion::id).collect(Collectors.toSet());
        gates = sheet.gates().stream().filter(gate -> once.contains(gate.criterion())).toList();
    }

    boolean reach(Criterion criterion) {
        return !on(criterion).isEmpty();
    }

    /** Holds while one of them is closed. */
    String closed(Criterion criterion) {
        return on(criterion).stream().map(gate -> "number(${" + gate.criterion() + "_counts}) <= " + gate.level())
            .collect(Collectors.joining(" or ", "(", ")"));
    }

    private List<Gate> on(Criterion criterion) {
        return gates.stream().filter(gate -> criterion.looks().contains(gate.closes())
            && !gate.criterion().equals(criterion.id())).toList();
    }
}
