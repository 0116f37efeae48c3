package org.havenmark.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The band of a score.
 *
 * @param band     the band that is given; empty without a score, or where every band from the score's down is good
 * @param heldBack the good band that holds the score, where it was not given
 * @param because  the red lines, crossed or not checked, for which it was held back; empty when nothing was
 */
public record Standing(Optional<Band> band, Optional<Band> heldBack, List<Counted> because) {
    public Standing {
        because = List.copyOf(because);
    }

    static Standing of(Optional<Score> score, List<Band> bands, List<Counted> openRedLines) {
        var held = score.flatMap(value -> holding(value, bands));
        var given = score.flatMap(value -> band(value, bands, !openRedLines.isEmpty()));
        return given.equals(held) ? new Standing(held, Optional.empty(), List.of())
            : new Standing(given, held, openRedLines);
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
}
