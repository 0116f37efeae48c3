package org.havenmark.network;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havenmark.database.Rows;

/** What may be worked out for everybody: its questions name no shelter and no day. */
@Singleton
class NetworkFigures {
    /** A red line that is crossed in two rooms is crossed by one shelter. */
    private static final String BASE = "CASE WHEN position('.' IN r.criterion) = 0 THEN r.criterion "
        + "ELSE substring(r.criterion FROM 1 FOR position('.' IN r.criterion) - 1) END";
    private final Rows rows;

    NetworkFigures(Rows rows) {
        this.rows = rows;
    }

    /** How many shelters a sheet's figures rest on, and the quarters of the first and the last of these visits. */
    Optional<Basis> basis(String sheet) {
        return rows.of(Latest.ROWS + "SELECT count(*) AS n, " + quarter("min") + ", " + quarter("max")
            + " FROM latest", Basis::of, sheet).stream().flatMap(Optional::stream).findFirst();
    }

    /** All scores of each domain and axis, in no order that tells of anything. */
    Map<String, List<BigDecimal>> points(String sheet) {
        return rows.of(Latest.ROWS + "SELECT p.part, p.points FROM latest l JOIN " + Latest.PARTS
            + " p ON p.score_id = l.score_id WHERE p.points IS NOT NULL ORDER BY p.part, p.points",
            row -> Map.entry(row.getString("part"), row.getBigDecimal("points")), sheet).stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** How many shelters have each red line crossed; those that nobody crosses are not in it. */
    Map<String, Integer> crossed(String sheet) {
        return rows.of(Latest.ROWS + "SELECT " + BASE + " AS criterion, count(DISTINCT l.score_id) AS n FROM latest l "
            + "JOIN red_line r ON r.score_id = l.score_id WHERE r.finding = 'CROSSED' GROUP BY " + BASE,
            row -> Map.entry(row.getString("criterion"), row.getInt("n")), sheet).stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String quarter(String end) {
        return "extract(YEAR FROM %s(visit_on)) AS %s_year, extract(QUARTER FROM %s(visit_on)) AS %s_quarter"
            .formatted(end, end, end, end);
    }
}
