package org.havenmark.exchange;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Scale;
import org.havenmark.sheet.Sheet;

/**
 * The calculations for one criterion: the level entered, the level that counts, whether it applies, whether it is in
 * the score, its points, and what the rules ask of it. Points are whole numbers, parts of {@link #whole}, so that sums
 * are exact in floating point too.
 */
final class CriterionSums {
    private static final long MOST = 1_000_000;
    private final Sheet sheet;
    private final Relevance relevance;
    private final GateSums gates;
    private final ReachSums reach;
    private final long whole;
    private final boolean exact;

    CriterionSums(Sheet sheet) {
        this.sheet = sheet;
        this.relevance = new Relevance(sheet);
        this.gates = new GateSums(sheet);
        this.reach = new ReachSums(sheet, this);
        long common = countsMet() ? 1 : sheet.criteria().mapToLong(each -> top(each.scale())).distinct()
            .reduce(1, CriterionSums::common);
        this.exact = common <= MOST;
        this.whole = exact ? common : 1;
    }

    /** Whether points are whole numbers; where scales have too little in common they are fractions. */
    boolean isExact() {
        return exact;
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
        rows.add(row(criterion.id() + "_counts", "if(" + Relevance.entered(criterion) + " >= 0, "
            + capped(criterion, Relevance.entered(criterion)) + ", '')"));
        if (gates.reach(criterion)) {
            rows.add(row(criterion.id() + "_level", "if(" + gates.closed(criterion) + ", '', " + ref(criterion,
                "counts")
                + ")"));
        }
        rows.add(row(criterion.id() + "_applies", "if(" + stays(domain, criterion) + ", 1, 0)"));
        rows.add(row(criterion.id() + "_in", "if(" + in(domain, criterion) + ", 1, 0)"));
        if (sheet.rules().unansweredIsZero()) {
            rows.add(row(criterion.id() + "_rated", "if(" + level(criterion) + " != '', 1, 0)"));
        }
        rows.add(row(criterion.id() + "_points", "if(" + level(criterion) + " != '', " + points(domain, criterion)
            + ", 0)"));
        if (domain.repeat().filter(each -> each.combine() == Repeat.Combine.LOWEST).isPresent()) {
            rows.add(row(criterion.id() + "_low", "if(" + ref(criterion, "in") + " = 1, " + ref(criterion, "points")
                + ", 1000000000)"));
        }
        if (criterion.redLine()) {
            rows.add(row(criterion.id() + "_open", open(domain, criterion)));
        }
        rows.addAll(reach.rows(criterion));
        return rows;
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

    /** The level that counts; empty while none does. */
    String level(Criterion criterion) {
        return ref(criterion, gates.reach(criterion) ? "level" : "counts");
    }

    /** 1 where a level counts, which somebody entered. */
    String rated(Criterion criterion) {
        return ref(criterion, sheet.rules().unansweredIsZero() ? "rated" : "in");
    }

    /** Not applicable takes it out, unless a gate has made it not seen before. */
    private String stays(Domain domain, Criterion criterion) {
        var applies = relevance.applies(domain, criterion);
        if (!criterion.mayNotApply()) {
            return applies;
        }
        var answered = "${" + criterion.id() + (criterion.measure().isEmpty() ? "" : "_state")
            + "} != 'not-applicable'";
        return applies + " and " + (gates.reach(criterion) ? "(" + answered + " or " + gates.closed(criterion) + ")"
            : answered);
    }

    /** 1 where a red line is crossed or was not checked, else 0. */
    private String open(Domain domain, Criterion criterion) {
        return "if(" + relevance.applies(domain, criterion) + " and not(number(" + level(criterion) + ") > "
            + criterion.scale().redLineLevel() + "), 1, 0)";
    }

    private String in(Domain domain, Criterion criterion) {
        var rated = level(criterion) + " != ''";
        return sheet.rules().unansweredIsZero() ? rated + " or (" + relevance.applies(domain, criterion) + " and "
            + unanswered(criterion) + (gates.reach(criterion) ? " and not(" + gates.closed(criterion) + ")" : "") + ")"
            : rated;
    }

    private static String unanswered(Criterion criterion) {
        return criterion.measure().isEmpty() ? "${" + criterion.id() + "} = ''"
            : ref(criterion, "entered") + " = '' and " + ref(criterion, "state") + " = ''";
    }

    private String points(Domain domain, Criterion criterion) {
        var level = "number(" + level(criterion) + ")";
        if (countsMet() || domain.repeat().filter(each -> each.combine() == Repeat.Combine.SHARE_AT_TARGET)
            .isPresent()) {
            return "if(" + level + " >= " + criterion.target() + ", " + whole + ", 0)";
        }
        var scale = criterion.scale();
        var words = new StringBuilder("0");
        for (var each : scale.levels()) {
            var worth = exact ? String.valueOf(each.points() * (whole / top(scale))) : each.points() + " div "
                + top(scale);
            words.insert(0, "if(" + level + " = " + each.level() + ", " + worth + ", ").append(")");
        }
        return words.toString();
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

    private boolean countsMet() {
        return sheet.rules().kind() == Rules.Kind.SHARE_MET || sheet.rules().kind() == Rules.Kind.REQUIREMENTS;
    }

    private static long top(Scale scale) {
        return scale.levels().get(scale.top()).points();
    }

    private static long common(long one, long other) {
        return one > MOST ? one : one / BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValue() * other;
    }
}
