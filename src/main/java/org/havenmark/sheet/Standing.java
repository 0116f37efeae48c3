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
        var held = score.flatMap(value -> bands.stream().filter(band -> band.holds(value.value())).findFirst());
        if (openRedLines.isEmpty() || held.filter(Band::good).isEmpty()) {
            return new Standing(held, Optional.empty(), List.of());
        }
        return new Standing(bestPlainBelow(held.get(), bands), held, openRedLines);
    }

    private static Optional<Band> bestPlainBelow(Band held, List<Band> bands) {
        return bands.stream().filter(band -> !band.good() && band.from().compareTo(held.from()) < 0)
            .max(Comparator.comparing(Band::from));
    }
}
