package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.sheet.Composite;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Sheet;

/**
 * The calculations of scores: domains, composites, axes. A domain's score is one division of whole numbers, so its
 * rounding is exact, ties too. Where fractions are added (several domains, repeats) a sum may be off in the twelfth
 * digit: there, what lies less than a thousand-millionth of a hundredth below a tie counts as the tie, so that a true
 * tie is never lost.
 */
final class Totals {
    private static final String EXACT = "0.5";
    private static final String NEARLY = "0.500000001";
    private final Sheet sheet;
    private final CriterionSums sums;

    Totals(Sheet sheet, CriterionSums sums) {
        this.sheet = sheet;
        this.sums = sums;
    }

    List<Map<String, Object>> rows() {
        var rows = new ArrayList<Map<String, Object>>();
        sheet.domains().forEach(domain -> rows.addAll(domain(domain)));
        deepestFirst().forEach(composite -> {
            rows.add(CriterionSums.row(composite.id() + "_weight", weights(composite.of())));
            rows.add(CriterionSums.row(composite.id() + "_sum", terms(composite.of())));
            rows.add(CriterionSums.row(composite.id() + "_score", score("${" + composite.id() + "_sum}",
                "${" + composite.id() + "_weight}", NEARLY)));
        });
        var added = new DomainSums();
        added.add("open_red-lines", sheet.domains(), each -> Stream.of(each).filter(Criterion::redLine)
            .map(known -> CriterionSums.ref(known, "open")));
        added.add("applies_whole", sheet.domains(), each -> Stream.of(CriterionSums.ref(each, "applies")));
        added.add("rated_whole", sheet.domains(), each -> Stream.of(sums.rated(each)));
        if (sheet.rules().unansweredIsZero()) {
            added.add("in_whole", sheet.domains(), each -> Stream.of(CriterionSums.ref(each, "in")));
        }
        rows.addAll(added.rows());
        if (sheet.rules().unansweredIsZero()) {
            rows.add(CriterionSums.row("provisional_whole", "if(${in_whole} > ${rated_whole}, 1, 0)"));
        }
        axes().forEach(axis -> rows.addAll(axis(axis)));
        return rows;
    }

    List<Domain.Axis> axes() {
        return sheet.domains().stream().map(Domain::axis).distinct().sorted().toList();
    }

    static String word(Domain.Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Map<String, Object>> domain(Domain domain) {
        var repeated = domain.repeat().isPresent();
        return List.of(
            CriterionSums.row(domain.id() + "_sum", DomainSums.plus(domain.criteria().stream().map(criterion ->
                sums.weight(criterion)
                + " * " + points(domain, criterion)).toList())),
            CriterionSums.row(domain.id() + "_weight", DomainSums.plus(domain.criteria().stream().map(criterion ->
                sums.weight(criterion) + " * " + in(domain, criterion)).toList())),
            CriterionSums.row(domain.id() + "_score", score("${" + domain.id() + "_sum}", "(${" + domain.id()
                + "_weight} * " + sums.whole() + ")", repeated || !sums.isExact() ? NEARLY : EXACT)));
    }

    private static String points(Domain domain, Criterion criterion) {
        if (domain.repeat().isEmpty()) {
            return CriterionSums.ref(criterion, "points");
        }
        var rated = "sum(" + CriterionSums.ref(criterion, "in") + ")";
        var lowest = domain.repeat().get().combine() == Repeat.Combine.LOWEST;
        return "if(" + rated + " > 0, " + (lowest ? "min(" + CriterionSums.ref(criterion, "low") + ")"
            : "sum(" + CriterionSums.ref(criterion, "points") + ") div " + rated) + ", 0)";
    }

    private static String in(Domain domain, Criterion criterion) {
        var in = CriterionSums.ref(criterion, "in");
        return domain.repeat().isEmpty() ? in : "if(sum(" + in + ") > 0, 1, 0)";
    }

    private List<Map<String, Object>> axis(Domain.Axis axis) {
        var rows = new ArrayList<Map<String, Object>>();
        var name = word(axis);
        var tops = tops(axis);
        boolean whole = !isMean() && sheet.composites().isEmpty();
        rows.add(CriterionSums.row("weight_" + name, weights(tops)));
        rows.add(CriterionSums.row("sum_" + name, whole ? DomainSums.plus(tops.stream().filter(id -> weight(id) > 0)
            .map(id -> "${" + id + "_sum}").toList()) : terms(tops)));
        rows.add(CriterionSums.row("score_" + name, score("${sum_" + name + "}", "(${weight_" + name + "} * "
            + (whole ? sums.whole() : 1) + ")", whole && noRepeats() && sums.isExact() ? EXACT : NEARLY)));
        rows.addAll(new ClassSums(sheet, axis).rows());
        return rows;
    }

    private boolean noRepeats() {
        return sheet.domains().stream().allMatch(domain -> domain.repeat().isEmpty());
    }

    private String weights(List<String> members) {
        return DomainSums.plus(members.stream().filter(id -> weight(id) > 0).map(this::weightThatCounts).toList());
    }

    private String weightThatCounts(String id) {
        return sheet.domain(id).isPresent() && !isMean() ? "${" + id + "_weight}"
            : "if(${" + id + "_weight} > 0, " + weight(id) + ", 0)";
    }

    private String terms(List<String> members) {
        return DomainSums.plus(members.stream().filter(id -> weight(id) > 0).map(id -> "if(${" + id + "_weight} > 0, "
            + term(id) + ", 0)").toList());
    }

    private String term(String id) {
        if (sheet.domain(id).isEmpty()) {
            return weight(id) + " * ${" + id + "_sum} div ${" + id + "_weight}";
        }
        return isMean() ? weight(id) + " * ${" + id + "_sum} div (${" + id + "_weight} * " + sums.whole() + ")"
            : "${" + id + "_sum} div " + sums.whole();
    }

    private static String score(String sum, String weight, String half) {
        return "if(" + weight + " > 0, int(10000 * " + sum + " div " + weight + " + " + half + ") div 100, '')";
    }

    private int weight(String id) {
        return sheet.domain(id).map(Domain::weight).or(() -> composite(id).map(Composite::weight)).orElse(0);
    }

    private java.util.Optional<Composite> composite(String id) {
        return sheet.composites().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private boolean isMean() {
        return sheet.rules().kind() == Rules.Kind.WEIGHTED_MEAN_OF_DOMAINS;
    }

    private List<String> tops(Domain.Axis axis) {
        var members = sheet.composites().stream().flatMap(each -> each.of().stream()).collect(Collectors.toSet());
        var tops = new ArrayList<String>();
        sheet.composites().stream().filter(each -> axis(each.id()) == axis).forEach(each -> tops.add(each.id()));
        sheet.domains().stream().filter(each -> each.axis() == axis).forEach(each -> tops.add(each.id()));
        tops.removeIf(members::contains);
        return tops;
    }

    private Domain.Axis axis(String id) {
        return sheet.domain(id).map(Domain::axis).orElseGet(() -> axis(composite(id).orElseThrow().of().get(0)));
    }

    private List<Composite> deepestFirst() {
        var done = new HashSet<>(sheet.domains().stream().map(Domain::id).toList());
        var sorted = new ArrayList<Composite>();
        while (sorted.size() < sheet.composites().size()) {
            sheet.composites().stream().filter(each -> !done.contains(each.id()) && done.containsAll(each.of()))
                .toList().forEach(each -> {
                    sorted.add(each);
                    done.add(each.id());
                });
        }
        return sorted;
    }
}
