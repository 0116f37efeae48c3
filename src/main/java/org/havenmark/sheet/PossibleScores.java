package org.havenmark.sheet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every headline score that a whole answer to a sheet can give. */
final class PossibleScores {
    /** Beyond this many the scores lie so close that every band holds some. */
    private static final int MOST = 2_000;

    private PossibleScores() { }

    /** Empty where they are too many to list. */
    static Optional<Set<Score>> of(Sheet sheet) {
        var shares = shares(sheet);
        var axis = shares.axes().stream().map(AxisScore::axis).findFirst().orElse(Domain.Axis.PROCESS);
        Set<Ratio> sums = Set.of(Ratio.NONE);
        for (var domain : sheet.domains().stream().filter(each -> each.axis() == axis).toList()) {
            for (var criterion : domain.criteria()) {
                sums = plus(sums, share(shares, criterion), parts(sheet, criterion));
                if (sums.size() > MOST) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(sums.stream().map(Score::of).collect(Collectors.toSet()));
    }

    private static Set<Ratio> plus(Set<Ratio> sums, Ratio share, Set<Ratio> parts) {
        var further = new HashSet<Ratio>();
        sums.forEach(sum -> parts.forEach(part -> further.add(sum.plus(share.times(part)))));
        return further;
    }

    /** What the levels of a criterion that can count are worth. */
    private static Set<Ratio> parts(Sheet sheet, Criterion criterion) {
        var scale = criterion.scale();
        return IntStream.rangeClosed(0, scale.top())
            .filter(level -> Arrays.stream(Proof.values())
                .anyMatch(proof -> scale.capOn(level, proof, criterion.proof()).isEmpty()))
            .mapToObj(level -> sheet.rules().kind().countsMet()
                ? Ratio.of(level >= criterion.target() ? 1 : 0, 1) : scale.part(level))
            .collect(Collectors.toSet());
    }

    private static Ratio share(Outcome whole, Criterion criterion) {
        return whole.domains().stream().flatMap(domain -> domain.lines().stream()
            .filter(line -> line.criterion().id().equals(criterion.id())).flatMap(line -> line.in().stream())
            .map(in -> in.share().times(domain.share()))).findFirst().orElse(Ratio.NONE);
    }

    /** With everything at its top nothing is switched off by a low answer, and every share is as it usually is. */
    private static Outcome shares(Sheet sheet) {
        return Scoring.score(sheet, everyProfile(sheet), sheet.criteria().map(criterion ->
            new Rating(criterion.id(), new Rating.Level(criterion.scale().top(), Proof.CONFIRMED))).toList());
    }

    private static Set<String> everyProfile(Sheet sheet) {
        return sheet.profiles().stream().map(Sheet.Tag::id).collect(Collectors.toSet());
    }
}
