package org.havenmark.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text;
import org.havenmark.shelter.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * The network by shelter, for coordinators.
 *
 * @param results null where nothing that was chosen has been assessed
 * @param never   code names of the shelters that peers never assessed
 */
public record NetworkPage(Choice choice, @Nullable Results results, List<Quarter> quarters,
                          List<String> never) {
    public NetworkPage {
        quarters = List.copyOf(quarters);
        never = List.copyOf(never);
    }

    /**
     * What is shown of the assessed shelters.
     *
     * @param first    the earliest of their latest visits
     * @param versions whether several versions of the sheet are in it
     */
    public record Results(Text.Said sheet, int n, LocalDate first, LocalDate last, boolean versions,
                          List<Column> columns, List<Row> rows, List<Text.Said> bands, List<Spread> spreads,
                          List<RedLines> redLines) { }

    /** A shelter's line of the heat map. */
    public record Row(String name, Organisation.Kind kind, String region, UUID assessment, LocalDate visitOn,
                      int version, List<Cell> cells, int rated, int applicable) { }

    /**
     * A score in the heat map: a number, the band's word, and a colour that only adds to them.
     *
     * @param held whether a better band was held back because a red line is open
     * @param step 0 to 4, one for each twenty points
     */
    public record Cell(@Nullable BigDecimal points, Text.@Nullable Said band, boolean held, int step, int rated,
                       int applicable) { }

    /** How the scores of a column lie; the counts follow the page's bands. */
    public record Spread(Column column, int n, List<Integer> counts, BigDecimal lowest, BigDecimal lower,
                         BigDecimal median, BigDecimal upper, BigDecimal highest) { }

    /** A red line that some shelters crossed or that was not checked there. */
    public record RedLines(Text.Said text, List<OpenRedLine> crossed,
                           List<OpenRedLine> unchecked) { }
}
