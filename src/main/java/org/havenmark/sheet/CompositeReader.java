package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how domains are put together: each member is known, has one place, and shares the axis of the others. */
final class CompositeReader {
    private final Texts texts;
    private final Problems problems;
    private final Map<String, Spot> placed = new HashMap<>();
    private final Map<String, Spot> written = new HashMap<>();
    private final List<Value> members = new ArrayList<>();

    CompositeReader(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** @param taken the ids of domains, which composites may not have as well */
    List<Composite> read(Fields sheet, List<Domain> domains, Map<String, Spot> taken, Rules.Kind kind) {
        if (sheet.has("composites") && kind != Rules.Kind.WEIGHTED_MEAN_OF_DOMAINS) {
            problems.add(sheet.at("composites"), Fault.COMPOSITES_WITHOUT_MEAN);
        }
        var composites = new ArrayList<Composite>();
        sheet.items("composites").forEach(item -> Fields.of(item, Keys.COMPOSITE, problems)
            .ifPresent(fields -> composites.add(composite(fields, taken))));
        check(composites, domains);
        return composites;
    }

    private Composite composite(Fields fields, Map<String, Spot> taken) {
        var id = fields.id(taken);
        written.put(id, fields.at());
        var of = fields.filled("of").list("of");
        members.addAll(of);
        return new Composite(id, texts.read(fields, "title", 120),
            fields.value("weight").flatMap(value -> value.whole(0, 1000)).orElse(1),
            of.stream().map(value -> value.word().words()).toList());
    }

    private void check(List<Composite> composites, List<Domain> domains) {
        var known = domains.stream().map(Domain::id).collect(Collectors.toSet());
        composites.forEach(composite -> known.add(composite.id()));
        members.forEach(member -> check(member, known));
        var byId = composites.stream().collect(Collectors.toMap(Composite::id, each -> each, (first, next) -> first));
        composites.forEach(composite -> checkInside(composite, byId, domains));
    }

    private void check(Value member, Set<String> known) {
        if (!known.contains(member.word().words())) {
            problems.add(member.word().at(), Fault.UNKNOWN_DOMAIN, member.word().words());
        }
        var first = placed.putIfAbsent(member.word().words(), member.word().at());
        if (first != null) {
            problems.add(member.word().at(), Fault.COMPOSITE_TWICE, member.word().words(), first.line());
        }
    }

    private void checkInside(Composite composite, Map<String, Composite> byId, List<Domain> domains) {
        var inside = new HashSet<String>();
        if (reaches(composite, composite.id(), byId, inside)) {
            problems.add(written.get(composite.id()), Fault.COMPOSITE_CIRCLE, composite.id());
        } else if (domains.stream().filter(domain -> inside.contains(domain.id())).map(Domain::axis).distinct()
            .count() > 1) {
            problems.add(written.get(composite.id()), Fault.COMPOSITE_AXES, composite.id());
        }
    }

    /** Whether a composite is inside itself; gathers everything that is inside. */
    private static boolean reaches(Composite from, String wanted, Map<String, Composite> byId, Set<String> inside) {
        for (var member : from.of()) {
            var deeper = Optional.ofNullable(byId.get(member));
            if (member.equals(wanted) || inside.add(member)
                && deeper.filter(next -> reaches(next, wanted, byId, inside)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
