package org.havenmark.revisit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.jspecify.annotations.Nullable;

/**
 * When shelters are to be visited again, as the national team decided.
 *
 * @param version    0 for the rule as it ships
 * @param goodFrom   scores from here on are good; 0 to 100
 * @param middleFrom scores from here on are in the middle, below it low
 * @param months     from one visit to the next, by score and by how many residents a shelter can take; 1 to 36
 * @param first      months after joining until a shelter is assessed for the first time
 * @param redLine    months after a visit that crossed a red line
 * @param overdue    months after the deadline of a quick action that is not done
 * @param longest    months after which every shelter is visited again, whatever its score
 */
public record ScheduleRule(int version, BigDecimal goodFrom, BigDecimal middleFrom,
                           Map<ScoreClass, Map<CapacityBand, Integer>> months, int first, int redLine, int overdue,
                           int longest) {
    public static final int MOST_MONTHS = 36;
    /** The rule as it ships: a year for good ones, sooner for low scores and for many residents. */
    public static final ScheduleRule SHIPPED = new ScheduleRule(0, BigDecimal.valueOf(75), BigDecimal.valueOf(50),
        Map.of(ScoreClass.GOOD, row(12, 12, 12, 9), ScoreClass.MIDDLE, row(9, 9, 6, 6), ScoreClass.LOW, row(6, 6, 4,
        3)),
        3, 2, 1, 12);

    public ScheduleRule {
        var copy = new EnumMap<ScoreClass, Map<CapacityBand, Integer>>(ScoreClass.class);
        months.forEach((score, row) -> copy.put(score, Map.copyOf(row)));
        months = java.util.Collections.unmodifiableMap(copy);
    }

    /** @param overall null where nothing could be scored */
    ScoreClass scoreClass(@Nullable BigDecimal overall) {
        if (overall == null || overall.compareTo(middleFrom) < 0) {
            return ScoreClass.LOW;
        }
        return overall.compareTo(goodFrom) < 0 ? ScoreClass.MIDDLE : ScoreClass.GOOD;
    }

    public int monthsFor(ScoreClass score, CapacityBand caseload) {
        return months.get(score).get(caseload);
    }

    private static Map<CapacityBand, Integer> row(int... months) {
        var row = new EnumMap<CapacityBand, Integer>(CapacityBand.class);
        for (var band : CapacityBand.values()) {
            row.put(band, months[band.ordinal()]);
        }
        return row;
    }
}
