package org.havenmark.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a sheet's ratings add up to, with the reason of every number: which criteria, which weights, what was left out
 * and why. The headline is the process axis, or well-being on a sheet that has no process domain.
 *
 * @param sheet        the sheet's id
 * @param sheetVersion the version of it that was scored
 * @param rules        name and version of the rule set
 * @param engine       version of the code that scored
 * @param domains      in the sheet's order
 * @param axes         those the sheet has, process first
 * @param composites   domains put together, in the sheet's order
 */
public record Outcome(String sheet, int sheetVersion, String rules, String engine, List<DomainScore> domains,
                      List<AxisScore> axes, List<CompositeScore> composites) {
    private static final Comparator<Counted> BY_NEED =
        Comparator.<Counted, Boolean>comparing(line -> line.redLine() != Counted.RedLine.CROSSED)
            .thenComparing(Counted::need, Comparator.reverseOrder());

    /** Crossed red lines, those not checked, what was not agreed, then by need; equal ones stay as they are. */
    private static final Comparator<Counted> FOREMOST =
        Comparator.<Counted, Boolean>comparing(line -> line.redLine() != Counted.RedLine.CROSSED)
            .thenComparing(line -> line.redLine() != Counted.RedLine.NOT_CHECKED)
            .thenComparing(line -> !line.isNotAgreed()).thenComparing(Counted::need, Comparator.reverseOrder());

    public Outcome {
        domains = List.copyOf(domains);
        axes = List.copyOf(axes);
        composites = List.copyOf(composites);
    }

    /** The headline score; empty when nothing on its axis can be scored. */
    public Optional<Score> overall() {
        return axes.stream().findFirst().flatMap(AxisScore::score);
    }

    /** The headline's band and why a better one was held back. */
    public Standing standing() {
        return axes.stream().findFirst().map(AxisScore::standing)
            .orElse(Standing.NONE);
    }

    /** Whether an unanswered criterion counts 0 in it, so that the score will still change. */
    public boolean provisional() {
        return !assumed().isEmpty();
    }

    public Optional<Band> band() {
        return standing().band();
    }

    /** Over both axes. */
    public Completeness completeness() {
        return Completeness.of(lines());
    }

    /** One line for each criterion, in the sheet's order. */
    public List<Counted> lines() {
        return domains.stream().flatMap(domain -> domain.lines().stream()).toList();
    }

    public Optional<Counted> line(String criterion) {
        return lines().stream().filter(line -> line.criterion().id().equals(criterion)).findFirst();
    }

    /** What does not hold of everything that must, for a criterion to be asked: why another answer switched it off. */
    public List<Condition> unheld(Counted line) {
        return Stream.concat(line.domain().when().stream(), line.criterion().when().stream()).distinct()
            .filter(condition -> line(condition.criterion()).filter(asked -> asked.answers(condition)).isEmpty())
            .toList();
    }

    /** Those that count 0 because nobody answered them. */
    public List<Counted> assumed() {
        return lines().stream().filter(line -> line.in().filter(Counted.In::assumed).isPresent()).toList();
    }

    public List<Counted> redLinesCrossed() {
        return redLines(Counted.RedLine.CROSSED);
    }

    public List<Counted> redLinesNotChecked() {
        return redLines(Counted.RedLine.NOT_CHECKED);
    }

    /** Crossed red lines first, then by need, the greatest first; equal ones in the sheet's order. */
    public List<Counted> findings() {
        return lines().stream().filter(Counted::isFinding).sorted(BY_NEED).toList();
    }

    public List<Counted> strengths() {
        return lines().stream().filter(Counted::isStrength).toList();
    }

    /** Everything that is not in the score: not agreed first, the rest in the sheet's order. */
    public List<Counted> leftOut() {
        return lines().stream().filter(line -> line.out().isPresent())
            .sorted(Comparator.comparing(line -> !line.isNotAgreed())).toList();
    }

    /** The same lines, those first that matter most: where not all can be shown, these are. */
    public static List<Counted> foremost(List<Counted> lines) {
        return lines.stream().sorted(FOREMOST).toList();
    }

    /** The same as ids, numbers and words alone. */
    public PlainOutcome plain() {
        return PlainOutcome.of(this);
    }

    private List<Counted> redLines(Counted.RedLine state) {
        return lines().stream().filter(line -> line.redLine() == state).toList();
    }
}
