package org.havenmark.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Rules.MustPass;
import org.havenmark.sheet.Rules.Need;
import org.havenmark.sheet.Sheet;

/**
 * Makes the band or class of an axis a calculation, as the rules name it: a missed must-pass decides before everything
 * else, a good name is held back while a red line or a must-pass is open, and shares are compared in whole numbers.
 */
final class ClassSums {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private final Sheet sheet;
    private final String axis;
    private final List<Domain> domains;

    ClassSums(Sheet sheet, Domain.Axis axis) {
        this.sheet = sheet;
        this.axis = Totals.word(axis);
        this.domains = sheet.domains().stream().filter(domain -> domain.axis() == axis).toList();
    }

    List<Map<String, Object>> rows() {
        var added = new DomainSums();
        var passes = sheet.rules().mustPass();
        for (int at = 0; at < passes.size(); at++) {
            var pass = passes.get(at);
            added.add(missed(at), domains, each -> asked(pass, each).map(known -> ReachSums.misses(known, pass)));
        }
        if (!passes.isEmpty()) {
            added.add("unrated_" + axis, domains, each -> Stream.of(each).filter(known -> ReachSums.isMustPass(sheet,
                known))
                .map(known -> CriterionSums.ref(known, "unrated")));
        }
        var needs = needs();
        for (int at = 0; at < needs.size(); at++) {
            needed(at, needs.get(at), added);
        }
        var rows = new ArrayList<>(added.rows());
        rows.add(CriterionSums.row("open_" + axis, "${open_red-lines}" + (passes.isEmpty() ? ""
            : " + ${unrated_" + axis + "}")));
        rows.add(CriterionSums.row("band_" + axis, "if(${score_" + axis + "} = '', '', " + passed(usual()) + ")"));
        return rows;
    }

    /** What a need asks, and how much of it is reached. */
    private void needed(int at, Need need, DomainSums added) {
        added.add("reached" + at + "_" + axis, domains, each -> Stream.of(each).filter(known -> ReachSums.asks(need,
            known))
            .map(known -> ReachSums.reaches(known, need)));
        added.add("asked" + at + "_" + axis, domains, each -> Stream.of(each).filter(known -> ReachSums.asks(need,
            known))
            .map(known -> CriterionSums.ref(known, need.share().compareTo(ALL) == 0 ? "applies" : "in")));
    }

    private String usual() {
        var open = "${open_" + axis + "} > 0";
        if (sheet.rules().kind() != Rules.Kind.REQUIREMENTS) {
            return BandSums.band("${score_" + axis + "}", sheet.rules().bands(), open);
        }
        var words = new StringBuilder("''");
        var classes = sheet.rules().classes();
        int need = needs().size();
        for (int at = classes.size() - 1; at >= 0; at--) {
            need -= classes.get(at).needs().size();
            words.insert(0, "if(" + holds(classes.get(at), need, open) + ", '" + classes.get(at).band().id() + "', ")
                .append(")");
        }
        return words.toString();
    }

    private String holds(Rules.Requirement requirement, int first, String open) {
        var all = new ArrayList<String>();
        for (int at = 0; at < requirement.needs().size(); at++) {
            all.add(holds(requirement.needs().get(at), first + at));
        }
        if (requirement.band().good()) {
            all.add("not(" + open + ")");
        }
        return all.isEmpty() ? "true()" : String.join(" and ", all);
    }

    private String holds(Need need, int at) {
        var reached = "${reached" + at + "_" + axis + "}";
        var asked = "${asked" + at + "_" + axis + "}";
        if (need.share().compareTo(ALL) == 0) {
            return reached + " >= " + asked;
        }
        var parts = BigDecimal.TEN.pow(Math.max(0, need.share().stripTrailingZeros().scale()));
        return reached + " * " + parts.multiply(ALL).toPlainString() + " >= "
            + need.share().multiply(parts).stripTrailingZeros().toPlainString() + " * " + asked;
    }

    /** The class of the first must-pass that was missed, else what there is without one. */
    private String passed(String usual) {
        var words = usual;
        var passes = sheet.rules().mustPass();
        for (int at = passes.size() - 1; at >= 0; at--) {
            words = "if(${" + missed(at) + "} > 0, '" + passes.get(at).band().id() + "', " + words + ")";
        }
        return words;
    }

    private String missed(int pass) {
        return "missed" + pass + "_" + axis;
    }

    private List<Need> needs() {
        return sheet.rules().classes().stream().flatMap(each -> each.needs().stream()).toList();
    }

    private static Stream<Criterion> asked(MustPass pass, Criterion criterion) {
        return criterion.groups().contains(pass.group()) ? Stream.of(criterion) : Stream.empty();
    }
}
