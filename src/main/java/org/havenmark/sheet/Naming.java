package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenmark.sheet.Rules.MustPass;
import org.havenmark.sheet.Rules.Need;
import org.havenmark.sheet.Rules.Requirement;
import org.havenmark.sheet.Standing.Cause;

/**
 * Finds the band or class of a score. A missed must-pass decides before everything else. A must-pass that was not rated
 * holds a good name back as an open red line does.
 */
record Naming(Rules rules, List<Counted> lines, List<Counted> open) {
    static Standing of(Optional<Score> score, Rules rules, List<Counted> lines, List<Counted> openRedLines) {
        return score.map(value -> new Naming(rules, lines, open(rules, lines, openRedLines)).standing(value))
            .orElse(Standing.NONE);
    }

    private static List<Counted> open(Rules rules, List<Counted> lines, List<Counted> openRedLines) {
        var unchecked = lines.stream().filter(line -> line.isApplicable() && !line.isRated()
            && rules.mustPass().stream().anyMatch(pass -> line.criterion().groups().contains(pass.group())));
        return once(Stream.concat(openRedLines.stream(), unchecked));
    }

    /** Lines are alike when they are of one criterion: to compare all that they hold takes longer than the scoring. */
    private static List<Counted> once(Stream<Counted> lines) {
        var seen = new HashSet<String>();
        return lines.filter(line -> seen.add(line.criterion().id())).toList();
    }

    private Standing standing(Score score) {
        var usual = rules.kind() == Rules.Kind.REQUIREMENTS ? byRequirements()
            : Standing.of(score, rules.bands(), open);
        return rules.mustPass().stream().filter(pass -> !missed(pass).isEmpty()).findFirst()
            .map(pass -> new Standing(Optional.of(pass.band()), usual.band(), missed(pass), Cause.MUST_PASS))
            .orElse(usual);
    }

    private List<Counted> missed(MustPass pass) {
        return lines.stream().filter(Counted::isRated).filter(line -> line.criterion().groups().contains(pass.group()))
            .filter(line -> !reaches(line, pass.level())).toList();
    }

    private Standing byRequirements() {
        List<Counted> missing = List.of();
        for (var each : rules.classes()) {
            var unmet = unmet(each);
            if (unmet.isEmpty() && !(each.band().good() && !open.isEmpty())) {
                return new Standing(Optional.of(each.band()), Optional.empty(), missing,
                    missing.isEmpty() ? Cause.NOTHING : Cause.NEED);
            }
            if (unmet.isEmpty()) {
                return heldBack(each);
            }
            missing = unmet;
        }
        return new Standing(Optional.empty(), Optional.empty(), missing, Cause.NEED);
    }

    /** What was earned but for a red line: the best class below it that does not praise. */
    private Standing heldBack(Requirement earned) {
        var below = rules.classes().subList(rules.classes().indexOf(earned) + 1, rules.classes().size()).stream()
            .filter(each -> !each.band().good() && unmet(each).isEmpty()).map(Requirement::band).findFirst();
        return new Standing(below, Optional.of(earned.band()), open, Cause.RED_LINE);
    }

    private List<Counted> unmet(Requirement requirement) {
        var unmet = new ArrayList<Counted>();
        requirement.needs().forEach(need -> unmet.addAll(unmet(need)));
        return once(unmet.stream());
    }

    /** What stands in the way of a need; empty where it holds. */
    private List<Counted> unmet(Need need) {
        var asked = lines.stream().filter(Counted::isApplicable).filter(line -> need.group().isEmpty()
            || line.criterion().groups().contains(need.group().get())).toList();
        var counting = asked.stream().filter(line -> line.in().isPresent()).toList();
        var missed = counting.stream().filter(line -> !reaches(line, need.level())).toList();
        var all = need.share().compareTo(BigDecimal.valueOf(100)) == 0;
        if (all) {
            return asked.stream().filter(line -> !line.isRated() || missed.contains(line)).toList();
        }
        var wanted = Ratio.of(need.share()).times(Ratio.of(counting.size(), 100));
        return Ratio.of(counting.size() - missed.size(), 1).compareTo(wanted) >= 0 ? List.of() : missed;
    }

    private static boolean reaches(Counted line, Optional<Integer> level) {
        var criterion = line.criterion();
        int wanted = level.map(each -> Math.min(each, criterion.scale().top())).orElse(criterion.target());
        return line.in().filter(in -> !in.assumed() && in.level() >= wanted).isPresent();
    }
}
