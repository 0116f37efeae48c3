package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;

/** Adds up something that is calculated for each criterion, and for each repeat of it: by domain, then over several. */
final class DomainSums {
    private final List<Map<String, Object>> rows = new ArrayList<>();

    /**
     * Calculates {@code total} over the criteria of these domains; short sums, for a long one is too deep for a tablet.
     *
     * @param each the calculation of a criterion as it is referred to; empty where it has none
     */
    void add(String total, List<Domain> domains, Function<Criterion, Stream<String>> each) {
        var parts = new ArrayList<String>();
        for (var domain : domains) {
            var terms = domain.criteria().stream().flatMap(each)
                .map(term -> domain.repeat().isPresent() ? "sum(" + term + ")" : term).toList();
            if (!terms.isEmpty()) {
                var name = domain.id() + "_" + total;
                rows.add(CriterionSums.row(name, plus(terms)));
                parts.add("${" + name + "}");
            }
        }
        rows.add(CriterionSums.row(total, plus(parts)));
    }

    List<Map<String, Object>> rows() {
        return rows;
    }

    static String plus(List<String> terms) {
        return terms.isEmpty() ? "0" : String.join(" + ", terms);
    }
}
