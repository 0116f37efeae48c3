package org.havenmark.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One domain's score with what it is made of.
 *
 * @param share its part in the score of its axis; 0 where it has no score or weighs 0, else these shares add up to 1
 * @param exact the exact score as a part of the whole, 0 to 1: the sum of share times part; empty when nothing counts
 * @param lines one line for each criterion, in the sheet's order
 */
public record DomainScore(Domain domain, Ratio share, Optional<Ratio> exact, List<Counted> lines) {
    public DomainScore {
        lines = List.copyOf(lines);
    }

    static DomainScore of(Domain domain, Ratio share, List<Counted> lines) {
        return new DomainScore(domain, share, lines.stream().flatMap(line -> line.in().stream())
            .map(in -> in.share().times(in.part())).reduce(Ratio::plus), lines);
    }

    public Optional<Score> score() {
        return exact.map(Score::of);
    }

    public Completeness completeness() {
        return Completeness.of(lines);
    }

    DomainScore sharing(Ratio share) {
        return new DomainScore(domain, share, exact, lines);
    }
}
