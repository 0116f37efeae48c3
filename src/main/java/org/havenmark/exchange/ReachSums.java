package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Rules.MustPass;
import org.havenmark.sheet.Rules.Need;
import org.havenmark.sheet.Sheet;

/** The calculations for what the rules ask of one criterion beside its points: levels to reach, and must-passes. */
record ReachSums(Sheet sheet, CriterionSums sums) {
    List<Map<String, Object>> rows(Criterion criterion) {
        var rows = new ArrayList<Map<String, Object>>();
        var reached = new TreeSet<Integer>();
        sheet.rules().classes().forEach(each -> each.needs().stream().filter(need -> asks(need, criterion))
            .forEach(need -> reached.add(wanted(criterion, need.level()))));
        reached.forEach(level -> rows.add(CriterionSums.row(criterion.id() + "_reaches" + level,
            "if(" + number(criterion) + " >= " + level + ", 1, 0)")));
        var missed = new TreeSet<Integer>();
        sheet.rules().mustPass().stream().filter(pass -> criterion.groups().contains(pass.group()))
            .forEach(pass -> missed.add(wanted(criterion, pass.level())));
        missed.forEach(level -> rows.add(CriterionSums.row(criterion.id() + "_misses" + level,
            "if(" + number(criterion) + " < " + level + ", 1, 0)")));
        if (isMustPass(sheet, criterion)) {
            rows.add(CriterionSums.row(criterion.id() + "_unrated", CriterionSums.ref(criterion, "applies") + " - "
                + sums.rated(criterion)));
        }
        return rows;
    }

    static boolean isMustPass(Sheet sheet, Criterion criterion) {
        return sheet.rules().mustPass().stream().anyMatch(pass -> criterion.groups().contains(pass.group()));
    }

    static boolean asks(Need need, Criterion criterion) {
        return need.group().isEmpty() || criterion.groups().contains(need.group().get());
    }

    static String reaches(Criterion criterion, Need need) {
        return CriterionSums.ref(criterion, "reaches" + wanted(criterion, need.level()));
    }

    static String misses(Criterion criterion, MustPass pass) {
        return CriterionSums.ref(criterion, "misses" + wanted(criterion, pass.level()));
    }

    private String number(Criterion criterion) {
        return "number(" + sums.level(criterion) + ")";
    }

    private static int wanted(Criterion criterion, Optional<Integer> level) {
        return level.map(each -> Math.min(each, criterion.scale().top())).orElse(criterion.target());
    }
}
