package org.havenmark.assessment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;

/**
 * What the team talks about, page by page: the differences in parts of their own order, then what all rated alike by
 * domain. Where that is much, each domain has a page of its own, itself in parts.
 *
 * @param differences red lines first, then those furthest apart; empty while somebody is waited for
 * @param alike       by domain, in the sheet's order; empty while somebody is waited for
 * @param domains     by criterion
 */
record TeamLayout(TeamTable.Laid laid, List<Difference> differences, Map<Domain, List<Criterion>> alike,
                  Map<String, Domain> domains) {
    static TeamLayout of(TeamTable.Laid laid) {
        var domains = laid.sheet().domains().stream().flatMap(domain -> domain.criteria().stream()
            .map(criterion -> Map.entry(criterion.id(), domain)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var differences = laid.differences();
        return new TeamLayout(laid, differences, laid.isWaiting() ? Map.of() : alike(laid, differences, domains),
            domains);
    }

    private static Map<Domain, List<Criterion>> alike(TeamTable.Laid laid, List<Difference> differences,
                                                      Map<String, Domain> domains) {
        var apart = new HashSet<>(differences.stream().map(Difference::criterion).toList());
        return laid.criteria().stream().filter(criterion -> !apart.contains(criterion.id())).collect(
            Collectors.groupingBy(criterion -> domains.get(criterion.id()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether what was rated alike in a domain stands on the page of the differences. */
    boolean isHere(Domain domain) {
        return alike.get(domain).size() <= Portion.MOST
            && alike.values().stream().mapToInt(List::size).sum() <= Shortening.WHOLE;
    }

    boolean isSettled(Difference difference) {
        return laid.agreed().containsKey(difference.criterion());
    }

    /** How many differences are not settled. */
    int left() {
        return (int) differences.stream().filter(each -> !isSettled(each)).count();
    }

    /** The part of the differences that holds a criterion; the first where it is none of them. */
    Portion part(String criterion) {
        return holding(differences.stream().map(Difference::criterion).toList(), criterion);
    }

    /** The part of what was rated alike in a domain that holds a criterion; the first where it is none of it. */
    Portion part(Domain domain, String criterion) {
        return holding(alike.get(domain).stream().map(Criterion::id).toList(), criterion);
    }

    private static Portion holding(List<String> all, String criterion) {
        return Portion.holding(Math.max(0, all.indexOf(criterion)), all.size());
    }

    /** Whether a criterion is talked about on the page of its domain. */
    boolean isOnDomain(String criterion) {
        var domain = domains.get(criterion);
        return domain != null && alike.containsKey(domain) && !isHere(domain)
            && alike.get(domain).stream().anyMatch(each -> each.id().equals(criterion));
    }

    /** Where a criterion is talked about. */
    String address(String criterion) {
        var domain = domains.get(criterion);
        return isOnDomain(criterion) ? address(domain, part(domain, criterion).number())
            : address(part(criterion).number());
    }

    /** The same with its form open. */
    String open(String criterion) {
        var domain = domains.get(criterion);
        return (isOnDomain(criterion) ? address(domain, 1) : base()) + "?criterion=" + criterion + "#" + criterion;
    }

    /** The first part of the differences with something left to settle; the first of all where nothing is. */
    int firstOpen() {
        return differences.stream().filter(each -> !isSettled(each)).findFirst()
            .map(each -> part(each.criterion()).number()).orElse(1);
    }

    /** Where a part of the differences is; without a number it is the first with something left to settle. */
    String address(int part) {
        return base() + (part == 1 && firstOpen() == 1 ? "" : "?part=" + part);
    }

    /** Where a part of what was rated alike in a domain is. */
    String address(Domain domain, int part) {
        return base() + "/domains/" + domain.id() + (part == 1 ? "" : "?part=" + part);
    }

    private String base() {
        return "/assessments/" + laid.assessment().id() + "/team";
    }

    /** Where to go on once a criterion is settled: to what is left in its part, else to what is left anywhere. */
    String after(String criterion) {
        if (isOnDomain(criterion)) {
            return address(criterion) + "#" + criterion;
        }
        var left = part(criterion).in(differences).stream().filter(each -> !isSettled(each)).findFirst()
            .or(() -> differences.stream().filter(each -> !isSettled(each)).findFirst()).map(Difference::criterion);
        var end = differences.stream().anyMatch(each -> each.criterion().equals(criterion)) ? "hand-in" : criterion;
        return left.map(next -> address(next) + "#" + next).orElseGet(() -> address(criterion) + "#" + end);
    }
}
