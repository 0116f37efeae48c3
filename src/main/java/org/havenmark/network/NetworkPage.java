package org.havenmark.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.change.EarlyWarnings.EarlyWarning;
import org.havenmark.sheet.Text;
import org.havenmark.shelter.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * The network by shelter, for coordinators.
 *
 * @param on       the day on which it was counted
 * @param results  null where nothing that was chosen has been assessed
 * @param versions null where all results stand on one version of the sheet
 * @param never    code names of the shelters that peers never assessed
 * @param steps    what a cycle takes shelters through
 * @param progress of the latest cycles
 * @param kept     what became of the plans
 */
public record NetworkPage(LocalDate on, Choice choice, @Nullable Results results, @Nullable Versions versions,
                          List<Quarter> quarters, List<String> never, List<Step> steps, List<Progress> progress,
                          List<EarlyWarning> warnings, Kept kept) {
    public NetworkPage {
        steps = List.copyOf(steps);
        progress = List.copyOf(progress);
        warnings = List.copyOf(warnings);
        quarters = List.copyOf(quarters);
        never = List.copyOf(never);
    }

    /** A step of a cycle, by the key of its name. */
    public record Step(String key) { }

    /**
     * How far one cycle is.
     *
     * @param shelters with a visit in it
     * @param reached  how many of them have come to each of the page's steps
     */
    public record Progress(UUID cycle, String name, int shelters, List<Integer> reached) { }

    /**
     * What is shown of the assessed shelters.
     *
     * @param first    the earliest of their latest visits
     */
    public record Results(Text.Said sheet, int n, LocalDate first, LocalDate last,
                          List<Column> columns, List<Row> rows, List<Text.Said> bands, List<Spread> spreads,
                          List<RedLines> redLines) {
        /** Whether any cell has this cause. */
        public boolean has(String cause) {
            return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.cause().equals(cause));
        }

        public boolean hasProvisional() {
            return rows.stream().anyMatch(Row::provisional);
        }
    }

    /**
     * Results on several versions of a sheet.
     *
     * @param numbers  of the versions, the lowest first
     * @param criteria how many all of them have
     * @param common   whether everything on the page is counted on these alone, by the rules of the newest
     */
    public record Versions(List<Integer> numbers, int criteria, boolean common) {
        static Versions of(OnCommon.Ruler ruler, boolean common) {
            return new Versions(ruler.versions(), ruler.ids().size(), common);
        }

        public String list() {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }

        public int newest() {
            return numbers.get(numbers.size() - 1);
        }
    }

    /** A shelter's line of the heat map; a provisional score counts 0 for what was not answered. */
    public record Row(String name, Organisation.Kind kind, String region, UUID assessment, LocalDate visitOn,
                      int version, List<Cell> cells, int rated, int applicable, boolean provisional) { }

    /**
     * A score in the heat map: a number, the word of the band or class, and a colour that only adds to them.
     *
     * @param cause why nothing better was given: a name of {@link org.havenmark.sheet.Standing.Cause}
     * @param step  0 to 4, one for each twenty points
     */
    public record Cell(@Nullable BigDecimal points, Text.@Nullable Said band, String cause, int step, int rated,
                       int applicable) { }

    /** How the scores of a column lie; the counts follow the page's bands. */
    public record Spread(Column column, int n, List<Integer> counts, BigDecimal lowest, BigDecimal lower,
                         BigDecimal median, BigDecimal upper, BigDecimal highest) {
        /** Whether any of them has a name. */
        public boolean isNamed() {
            return counts.stream().anyMatch(count -> count > 0);
        }
    }

    /** A red line that some shelters crossed or that was not checked there. */
    public record RedLines(Text.Said text, List<OpenRedLine> crossed,
                           List<OpenRedLine> unchecked) { }
}
