package org.havenmark.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenmark.sheet.Standing.Cause;

/**
 * Finds the band or class of a score. A missed must-pass decides before everything else. A must-pass that was not rated
 * holds a good name back as an open red line does.
 */
record Naming(Rules rules, Met met, List<Counted> open) {
    static Standing of(Optional<Score> score, Rules rules, List<Counted> lines, List<Counted> openRedLines) {
        var met = Met.of(rules, lines);
        return score.map(value -> new Naming(rules, met, open(met, openRedLines)).standing(value))
            .orElse(Standing.NONE).because(met);
    }

    private static List<Counted> open(Met met, List<Counted> openRedLines) {
        return once(Stream.concat(openRedLines.stream(), met.passes().stream().flatMap(pass ->
            pass.unrated().stream())));
    }

    /** Lines are alike when they are of one criterion: to compare all that they hold takes longer than the scoring. */
    private static List<Counted> once(Stream<Counted> lines) {
        var seen = new HashSet<String>();
        return lines.filter(line -> seen.add(line.criterion().id())).toList();
    }

    private Standing standing(Score score) {
        var usual = rules.kind() == Rules.Kind.REQUIREMENTS ? byRequirements()
            : Standing.of(score, rules.bands(), open);
        return met.passes().stream().filter(pass -> !pass.missed().isEmpty()).findFirst()
            .map(pass -> new Standing(Optional.of(pass.pass().band()), usual.band(), pass.missed(), Cause.MUST_PASS))
            .orElse(usual);
    }

    private Standing byRequirements() {
        List<Counted> missing = List.of();
        for (var each : met.classes()) {
            var band = each.requirement().band();
            if (each.isReached() && band.good() && !open.isEmpty()) {
                return heldBack(each);
            }
            if (each.isReached()) {
                return new Standing(Optional.of(band), Optional.empty(), missing,
                    missing.isEmpty() ? Cause.NOTHING : Cause.NEED);
            }
            missing = missing(each);
        }
        return new Standing(Optional.empty(), Optional.empty(), missing, Cause.NEED);
    }

    /** What was earned but for a red line: the best class below it that does not praise. */
    private Standing heldBack(Met.OfClass earned) {
        var below = met.classes().subList(met.classes().indexOf(earned) + 1, met.classes().size()).stream()
            .filter(each -> !each.requirement().band().good() && each.isReached())
            .map(each -> each.requirement().band()).findFirst();
        return new Standing(below, Optional.of(earned.requirement().band()), open, Cause.RED_LINE);
    }

    /** What stands in the way of a class. */
    private static List<Counted> missing(Met.OfClass unreached) {
        return once(unreached.needs().stream().filter(need -> !need.holds()).flatMap(need -> need.missing().stream()));
    }
}
