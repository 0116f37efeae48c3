package org.havenmark.exchange;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.sheet.Condition;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Gate;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Scale;
import org.havenmark.sheet.Sheet;

/**
 * The calculations for one criterion: the level entered, the level that counts, whether it is in the score, and its
 * points. Points are whole numbers, parts of {@link #whole}, so that sums are exact in floating point too.
 */
final class CriterionSums {
    private final Sheet sheet;
    private final long whole;

    CriterionSums(Sheet sheet) {
        this.sheet = sheet;
        this.whole = countsMet() ? 1 : sheet.criteria().mapToLong(each -> top(each.scale())).reduce(1, CriterionSums::common);
    }

    long whole() {
        return whole;
    }

    /** What a criterion weighs in its domain. */
    int weight(Criterion criterion) {
        return countsMet() ? 1 : criterion.weight();
    }

    List<Map<String, Object>> rows(Domain domain, Criterion criterion) {
        var rows = new ArrayList<Map<String, Object>>();
        criterion.measure().ifPresent(measure ->
            rows.add(row(criterion.id() + "_entered", MeasureSums.level(criterion, measure))));
        rows.add(row(criterion.id() + "_counts", "if(" + entered(criterion) + " >= 0, "
            + capped(criterion, entered(criterion)) + ", '')"));
        rows.add(row(criterion.id() + "_level", gates(criterion).isEmpty() ? ref(criterion, "counts")
            : "if(" + closed(criterion) + ", '', " + ref(criterion, "counts") + ")"));
        rows.add(row(criterion.id() + "_in", "if(" + in(domain, criterion) + ", 1, 0)"));
        rows.add(row(criterion.id() + "_points", "if(" + level(criterion) + " != '', " + points(domain, criterion)
            + ", 0)"));
        if (domain.repeat().isPresent()) {
            rows.add(row(criterion.id() + "_low", "if(" + ref(criterion, "in") + " = 1, " + ref(criterion, "points")
                + ", 1000000000)"));
            rows.add(row(criterion.id() + "_open", open(domain, criterion)));
        }
        return rows;
    }

    /** 1 where a red line is crossed or was not checked, else 0. */
    String open(Domain domain, Criterion criterion) {
        return "if(" + (criterion.redLine() ? "" : "false() and ") + applies(domain, criterion) + " and not(number("
            + level(criterion) + ") > " + criterion.scale().redLineLevel() + "), 1, 0)";
    }

    /** Whether it applies to the shelter, as the questions before it tell. */
    String applies(Domain domain, Criterion criterion) {
        var all = new ArrayList<String>();
        all.add(relevance(domain.profiles(), domain.when()));
        all.add(relevance(criterion.profiles(), criterion.when()));
        all.removeIf(String::isEmpty);
        return all.isEmpty() ? "true()" : String.join(" and ", all);
    }

    /** When a question is asked; empty where it always is. */
    String relevance(Set<String> profiles, List<Condition> when) {
        var all = new ArrayList<String>();
        if (!profiles.isEmpty()) {
            all.add(profiles.stream().sorted().map(each -> "selected(${shelter_profile}, '" + each + "')")
                .collect(Collectors.joining(" or ", "(", ")")));
        }
        when.forEach(each -> sheet.criterion(each.criterion()).map(CriterionSums::entered).ifPresent(answer ->
            all.add(answer + " >= " + each.atLeast() + " and " + answer + " <= " + each.atMost())));
        return String.join(" and ", all);
    }

    static Map<String, Object> row(String name, String calculation) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", "calculate");
        row.put("name", name);
        row.put("calculation", calculation);
        row.put(Form.PART, "calculation");
        return row;
    }

    static String ref(Criterion criterion, String part) {
        return "${" + criterion.id() + "_" + part + "}";
    }

    private String in(Domain domain, Criterion criterion) {
        var rated = level(criterion) + " != ''";
        return sheet.rules().unansweredIsZero() ? rated + " or (" + applies(domain, criterion) + " and "
            + unanswered(criterion) + (gates(criterion).isEmpty() ? "" : " and not(" + closed(criterion) + ")") + ")"
            : rated;
    }

    private static String unanswered(Criterion criterion) {
        return criterion.measure().isEmpty() ? "${" + criterion.id() + "} = ''"
            : ref(criterion, "entered") + " = '' and " + ref(criterion, "state") + " = ''";
    }

    private String points(Domain domain, Criterion criterion) {
        var level = "number(" + level(criterion) + ")";
        if (countsMet() || domain.repeat().filter(each -> each.combine() == Repeat.Combine.SHARE_AT_TARGET).isPresent()) {
            return "if(" + level + " >= " + criterion.target() + ", " + whole + ", 0)";
        }
        var scale = criterion.scale();
        var words = new StringBuilder("0");
        for (var each : scale.levels()) {
            words.insert(0, "if(" + level + " = " + each.level() + ", " + each.points() * (whole / top(scale)) + ", ")
                .append(")");
        }
        return words.toString();
    }

    private static String level(Criterion criterion) {
        return ref(criterion, "level");
    }

    private static String entered(Criterion criterion) {
        return "number(${" + criterion.id() + (criterion.measure().isEmpty() ? "" : "_entered") + "})";
    }

    private static String capped(Criterion criterion, String entered) {
        var caps = criterion.scale().caps().stream()
            .filter(cap -> cap.only().isEmpty() || cap.only().get() == criterion.proof())
            .sorted(Comparator.comparingInt(Scale.Cap::level).reversed()).toList();
        var words = entered;
        for (var cap : caps) {
            words = "if(" + ref(criterion, "proof") + " = '" + cap.proof().name().toLowerCase(Locale.ROOT) + "' and "
                + entered + " > " + cap.level() + ", " + cap.level() + ", " + words + ")";
        }
        return words;
    }

    private List<Gate> gates(Criterion criterion) {
        var once = sheet.domains().stream().filter(domain -> domain.repeat().isEmpty())
            .flatMap(domain -> domain.criteria().stream()).map(Criterion::id).collect(Collectors.toSet());
        return sheet.gates().stream().filter(gate -> criterion.looks().contains(gate.closes())
            && !gate.criterion().equals(criterion.id()) && once.contains(gate.criterion())).toList();
    }

    private String closed(Criterion criterion) {
        return gates(criterion).stream().map(gate -> "number(${" + gate.criterion() + "_counts}) <= " + gate.level())
            .collect(Collectors.joining(" or ", "(", ")"));
    }

    private boolean countsMet() {
        return sheet.rules().kind() == Rules.Kind.SHARE_MET || sheet.rules().kind() == Rules.Kind.REQUIREMENTS;
    }

    private static long top(Scale scale) {
        return scale.levels().get(scale.top()).points();
    }

    private static long common(long one, long other) {
        return one / BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValue() * other;
    }
}
