package org.havenmark.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The score over all domains of one axis. Axes stand side by side and are never merged.
 *
 * @param standing the band or class of this score, and why a better one was not given
 */
public record AxisScore(Domain.Axis axis, List<DomainScore> domains, Standing standing) {
    public AxisScore {
        domains = List.copyOf(domains);
    }

    static AxisScore of(Domain.Axis axis, List<DomainScore> domains, Rules rules, List<Counted> openRedLines) {
        var lines = domains.stream().flatMap(domain -> domain.lines().stream()).toList();
        return new AxisScore(axis, domains, Naming.of(exact(domains).map(Score::of), rules, lines, openRedLines));
    }

    /** The exact score as a part of the whole, 0 to 1: the sum of share times domain score; empty without any share. */
    public Optional<Ratio> exact() {
        return exact(domains);
    }

    public Optional<Score> score() {
        return exact().map(Score::of);
    }

    public Completeness completeness() {
        return Completeness.of(domains.stream().flatMap(domain -> domain.lines().stream()).toList());
    }

    private static Optional<Ratio> exact(List<DomainScore> domains) {
        return domains.stream().filter(domain -> !domain.share().equals(Ratio.NONE))
            .map(domain -> domain.share().times(domain.exact().orElseThrow())).reduce(Ratio::plus);
    }
}
