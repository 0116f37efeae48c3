package org.havenmark.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The band or class of a score.
 *
 * @param band     what is given; empty without a score, or where every band from the score's down is good
 * @param heldBack what the score alone would have given, where that was not given
 * @param because  what stood in the way: red lines that are crossed or not checked, must-passes that are missed, or
 *                 what the next better class still needs; empty when nothing did
 * @param met      how far everything that the rules ask for is met, also what decided nothing
 */
public record Standing(Optional<Band> band, Optional<Band> heldBack, List<Counted> because, Cause cause, Met met) {
    static final Standing NONE = new Standing(Optional.empty(), Optional.empty(), List.of(), Cause.NOTHING);

    public Standing {
        because = List.copyOf(because);
    }

    Standing(Optional<Band> band, Optional<Band> heldBack, List<Counted> because, Cause cause) {
        this(band, heldBack, because, cause, Met.NOTHING);
    }

    Standing because(Met reasons) {
        return new Standing(band, heldBack, because, cause, reasons);
    }

    static Standing of(Score score, List<Band> bands, List<Counted> openRedLines) {
        var held = holding(score, bands);
        var given = band(score, bands, !openRedLines.isEmpty());
        return given.equals(held) ? new Standing(held, Optional.empty(), List.of(), Cause.NOTHING)
            : new Standing(given, held, openRedLines, Cause.RED_LINE);
    }

    /**
     * The band of a score, that of a single domain too: a good one is held back while a red line is open.
     *
     * @param redLineOpen whether any red line of the sheet is crossed or was not checked
     */
    public static Optional<Band> band(Score score, List<Band> bands, boolean redLineOpen) {
        var held = holding(score, bands);
        return redLineOpen && held.filter(Band::good).isPresent() ? bestPlainBelow(held.get(), bands) : held;
    }

    private static Optional<Band> holding(Score score, List<Band> bands) {
        return bands.stream().filter(band -> band.holds(score.value())).findFirst();
    }

    private static Optional<Band> bestPlainBelow(Band held, List<Band> bands) {
        return bands.stream().filter(band -> !band.good() && band.from().compareTo(held.from()) < 0)
            .max(Comparator.comparing(Band::from));
    }

    /** Why nothing better was given. */
    public enum Cause {
        NOTHING,
        /** A red line is crossed or was not checked, or a must-pass was not rated. */
        RED_LINE,
        /** A must-pass was missed. */
        MUST_PASS,
        /** The next better class needs more. */
        NEED
    }
}
