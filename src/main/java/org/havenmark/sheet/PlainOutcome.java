package org.havenmark.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An outcome as ids, numbers and words alone, in one fixed form: what is stored, compared or sent, and what the tablet
 * must come to as well. Scores have two decimals; shares and parts are fractions such as {@code 2/3}; null stands for
 * no score or no band.
 *
 * @param heldBack    the band or class that was not given
 * @param provisional whether an unanswered criterion counts 0 in it
 */
public record PlainOutcome(String sheet, int version, String rules, String engine, @Nullable String overall,
                           @Nullable String band, @Nullable String heldBack, boolean provisional, int rated,
                           int applicable,
                           List<Axis> axes, List<Group> domains, List<Joined> composites, List<Line> lines,
                           List<String> crossed,
                           List<String> notChecked, List<String> findings, List<String> strengths) {
    /** One axis. */
    public record Axis(String id, @Nullable String score, @Nullable String band, int rated, int applicable) { }

    /** One domain. */
    public record Group(String id, @Nullable String score, String share, int rated, int applicable) { }

    /** Domains put together. */
    public record Joined(String id, @Nullable String score, String share) { }

    /**
     * One criterion.
     *
     * @param counted the level that counts, or why there is none, for example {@code not-seen}
     * @param cap     the proof whose cap lowered it
     * @param share   of its domain; null when it does not count
     */
    public record Line(String id, String counted, @Nullable String cap, @Nullable String share) { }

    static PlainOutcome of(Outcome outcome) {
        var whole = outcome.completeness();
        return new PlainOutcome(outcome.sheet(), outcome.sheetVersion(), outcome.rules(), outcome.engine(),
            text(outcome.overall()), id(outcome.band()), id(outcome.standing().heldBack()), outcome.provisional(),
            whole.rated(), whole.applicable(), outcome.axes().stream().map(PlainOutcome::axis).toList(),
            outcome.domains().stream().map(PlainOutcome::group).toList(),
            outcome.composites().stream().map(PlainOutcome::joined).toList(),
            outcome.lines().stream().map(PlainOutcome::line).toList(), ids(outcome.redLinesCrossed()),
            ids(outcome.redLinesNotChecked()), ids(outcome.findings()), ids(outcome.strengths()));
    }

    private static Axis axis(AxisScore axis) {
        var whole = axis.completeness();
        return new Axis(word(axis.axis()), text(axis.score()), id(axis.standing().band()), whole.rated(),
            whole.applicable());
    }

    private static Group group(DomainScore domain) {
        var whole = domain.completeness();
        return new Group(domain.domain().id(), text(domain.score()), domain.share().toString(), whole.rated(),
            whole.applicable());
    }

    private static Joined joined(CompositeScore composite) {
        return new Joined(composite.composite().id(), text(composite.score()), composite.share().toString());
    }

    private static Line line(Counted line) {
        var counted = line.in().map(in -> String.valueOf(in.level()))
            .orElseGet(() -> word(line.out().orElseThrow().why()));
        return new Line(line.criterion().id(), counted,
            line.in().flatMap(Counted.In::cap).map(cap -> word(cap.proof())).orElse(null),
            text(line.in().map(Counted.In::share)));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable String id(Optional<Band> band) {
        return band.map(Band::id).orElse(null);
    }

    private static List<String> ids(List<Counted> lines) {
        return lines.stream().map(line -> line.criterion().id()).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
