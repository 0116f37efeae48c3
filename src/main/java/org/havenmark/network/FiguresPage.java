package org.havenmark.network;

import java.time.LocalDate;
import java.util.List;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * The network as figures that tell of no shelter.
 *
 * @param on       the day on which it was counted
 * @param figures  null where too few were assessed to show any
 * @param n        how many shelters were assessed on the sheet
 * @param kept     what became of the plans; null where too few shelters had an action judged
 */
public record FiguresPage(LocalDate on, Choice choice, Count n, @Nullable Figures figures, List<Visits> visits,
                          Count done, Count toCome, @Nullable Kept kept) {
    /**
     * Over all shelters assessed on one sheet.
     *
     * @param versions null where all stand on one version; else everything is counted on what all versions have
     */
    public record Figures(Text.Said sheet, Basis basis, NetworkPage.@Nullable Versions versions, List<Figure> lines,
                          List<RedLine> redLines) { }

    /**
     * How a domain's or an axis's scores lie, in whole points: finer, a quartile could be one shelter's own score.
     *
     * @param spread null where it rests on too few shelters
     */
    public record Figure(Column column, Count n, @Nullable Spread spread) { }

    /** Quartiles in whole points. */
    public record Spread(int lower, int median, int upper) { }

    /** How many shelters crossed a red line. */
    public record RedLine(Text.Said text, Count crossed) { }

    /** Visits of a quarter, which is told by its first day. */
    public record Visits(LocalDate quarter, Count done, Count toCome) { }
}
