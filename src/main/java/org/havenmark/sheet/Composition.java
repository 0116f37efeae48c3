package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts domains together: into composites of any depth, and in the end into the score of their axis. */
final class Composition {
    private final Map<String, Composite> composites = new HashMap<>();
    private final Map<String, DomainScore> domains = new HashMap<>();
    private final Map<String, Ratio> weights;
    private final Map<String, Optional<Ratio>> exact = new HashMap<>();
    private final Map<String, Ratio> shares = new HashMap<>();

    /** @param weights what each domain weighs where it stands; 0 without a score */
    Composition(Sheet sheet, List<DomainScore> scored, Map<String, Ratio> weights) {
        this.weights = weights;
        sheet.composites().forEach(composite -> composites.put(composite.id(), composite));
        scored.forEach(domain -> domains.put(domain.domain().id(), domain));
        for (var axis : Domain.Axis.values()) {
            share(tops(sheet, axis), Ratio.of(1, 1));
        }
    }

    Ratio share(String id) {
        return shares.getOrDefault(id, Ratio.NONE);
    }

    List<CompositeScore> scores(Sheet sheet) {
        return sheet.composites().stream()
            .map(composite -> new CompositeScore(composite, share(composite.id()), exact(composite.id()))).toList();
    }

    private List<String> tops(Sheet sheet, Domain.Axis axis) {
        var members = new HashSet<String>();
        sheet.composites().forEach(composite -> members.addAll(composite.of()));
        var tops = new ArrayList<String>();
        sheet.composites().stream().map(Composite::id).filter(id -> axis(id).filter(axis::equals).isPresent())
            .forEach(tops::add);
        sheet.domains().stream().filter(domain -> domain.axis() == axis).map(Domain::id).forEach(tops::add);
        tops.removeIf(members::contains);
        return tops;
    }

    /** A composite stands on the axis of what it is made of. */
    private Optional<Domain.Axis> axis(String id) {
        return domains.containsKey(id) ? Optional.of(domains.get(id).domain().axis())
            : Optional.ofNullable(composites.get(id)).flatMap(composite -> composite.of().stream().findFirst())
                .flatMap(this::axis);
    }

    private void share(List<String> members, Ratio whole) {
        var total = total(members);
        for (var member : members) {
            var share = total.equals(Ratio.NONE) ? Ratio.NONE : whole.times(weight(member)).over(total);
            shares.put(member, share);
            if (composites.containsKey(member)) {
                share(composites.get(member).of(), share);
            }
        }
    }

    private Ratio total(List<String> members) {
        return members.stream().map(this::weight).reduce(Ratio.NONE, Ratio::plus);
    }

    private Ratio weight(String id) {
        if (!composites.containsKey(id)) {
            return weights.get(id);
        }
        return exact(id).isPresent() ? Ratio.of(composites.get(id).weight(), 1) : Ratio.NONE;
    }

    private Optional<Ratio> exact(String id) {
        if (!composites.containsKey(id)) {
            return domains.get(id).exact();
        }
        if (!exact.containsKey(id)) {
            exact.put(id, mean(composites.get(id).of()));
        }
        return exact.get(id);
    }

    private Optional<Ratio> mean(List<String> members) {
        var total = total(members);
        return total.equals(Ratio.NONE) ? Optional.empty() : members.stream()
            .filter(member -> !weight(member).equals(Ratio.NONE))
            .map(member -> weight(member).times(exact(member).orElseThrow())).reduce(Ratio::plus)
            .map(sum -> sum.over(total));
    }
}
