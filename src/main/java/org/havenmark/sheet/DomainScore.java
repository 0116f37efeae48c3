package org.havenmark.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One domain's score with what it is made of.
 *
 * @param share the domain's weight as a part of the weights of the domains with a score on its axis; 0 where it has
 *              none or weighs 0, else these shares add up to 1
 * @param lines one line for each criterion, in the sheet's order
 */
public record DomainScore(Domain domain, Ratio share, List<Counted> lines) {
    public DomainScore {
        lines = List.copyOf(lines);
    }

    /** The exact score as a part of the whole, 0 to 1: the sum of share times part; empty when nothing counts. */
    public Optional<Ratio> exact() {
        return lines.stream().flatMap(line -> line.in().stream()).map(in -> in.share().times(in.part()))
            .reduce(Ratio::plus);
    }

    public Optional<Score> score() {
        return exact().map(Score::of);
    }

    public Completeness completeness() {
        return Completeness.of(lines);
    }

    DomainScore sharing(List<DomainScore> all) {
        var total = all.stream().filter(other -> other.domain.axis() == domain.axis())
            .mapToLong(DomainScore::weightThatCounts).sum();
        return new DomainScore(domain, total == 0 ? Ratio.NONE : Ratio.of(weightThatCounts(), total), lines);
    }

    private long weightThatCounts() {
        return exact().isPresent() ? domain.weight() : 0;
    }
}
