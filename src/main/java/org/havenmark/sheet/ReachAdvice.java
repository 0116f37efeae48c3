package org.havenmark.sheet;

import static org.havenmark.sheet.Advice.Kind.BAND_OUT_OF_REACH;
import static org.havenmark.sheet.Advice.Kind.CLASS_OUT_OF_REACH;
import static org.havenmark.sheet.Advice.Kind.LEVEL_OUT_OF_REACH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.sheet.Rules.Need;
import org.havenmark.sheet.Rules.Requirement;

/** Levels, bands and classes that no answers can lead to. */
final class ReachAdvice {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ReachAdvice() { }

    static List<Advice> of(Sheet sheet) {
        return Stream.concat(levels(sheet), Stream.concat(bands(sheet), classes(sheet.rules()))).toList();
    }

    private static Stream<Advice> levels(Sheet sheet) {
        return sheet.criteria().flatMap(criterion -> IntStream.rangeClosed(1, criterion.scale().top())
            .filter(level -> !canCount(criterion, level)).boxed()
            .map(level -> Advice.of(LEVEL_OUT_OF_REACH, criterion.id(), level)));
    }

    /** Whether some proof lets the level count, and some number reaches it. */
    private static boolean canCount(Criterion criterion, int level) {
        var proven = Arrays.stream(Proof.values())
            .anyMatch(proof -> criterion.scale().capOn(level, proof, criterion.proof()).isEmpty());
        return proven && criterion.measure().filter(measure -> !canBeMeasured(measure, level)).isEmpty();
    }

    private static boolean canBeMeasured(Measure measure, int level) {
        return !(measure instanceof Measure.Thresholds known) || known.kind() == Measure.Kind.COUNT
            || known.from().getOrDefault(level, ALL).compareTo(ALL) <= 0;
    }

    /** Bands that none of the possible scores falls into; where these are too many to list, every band is reached. */
    private static Stream<Advice> bands(Sheet sheet) {
        return PossibleScores.of(sheet).stream().flatMap(scores -> sheet.rules().bands().stream()
            .filter(band -> scores.stream().noneMatch(score -> band.holds(score.value())))
            .map(band -> Advice.of(BAND_OUT_OF_REACH, band.id())));
    }

    /** A class whose needs are at least those of a better one: whoever earns it has earned the better one. */
    private static Stream<Advice> classes(Rules rules) {
        var advice = new ArrayList<Advice>();
        for (int at = 0; at < rules.classes().size(); at++) {
            var each = rules.classes().get(at);
            rules.classes().subList(0, at).stream().filter(better -> isEarnedWith(better, each)).findFirst()
                .ifPresent(better -> advice.add(Advice.of(CLASS_OUT_OF_REACH, each.band().id(), better.band().id())));
        }
        return advice.stream();
    }

    private static boolean isEarnedWith(Requirement better, Requirement each) {
        return better.needs().stream().allMatch(need -> each.needs().stream().anyMatch(own -> isAtLeast(own, need)));
    }

    private static boolean isAtLeast(Need own, Need wanted) {
        return own.group().equals(wanted.group()) && own.level().equals(wanted.level())
            && own.share().compareTo(wanted.share()) >= 0;
    }
}
