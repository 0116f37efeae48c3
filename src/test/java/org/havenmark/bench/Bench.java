package org.havenmark.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class of measurements. Each ends in a row of the one table that the run prints when all is measured. */
@Tag("bench")
@ExtendWith(PrintAtTheEnd.class)
public abstract class Bench {
    private static final List<Row> ROWS = new ArrayList<>();

    /** Takes a figure down; a test with one beyond its limit does not pass, once all it measures is measured. */
    public static void row(String name, double figure, String unit, double limit) {
        synchronized (ROWS) {
            ROWS.add(new Row(name, figure, unit, limit));
        }
    }

    /** How many figures are taken down. */
    static int rows() {
        synchronized (ROWS) {
            return ROWS.size();
        }
    }

    /** Refuses what was taken down since then and is beyond its limit. */
    static void hold(int since) {
        synchronized (ROWS) {
            Assertions.assertThat(ROWS.subList(since, ROWS.size()).stream().filter(row -> !row.isWithin())
                .map(row -> row.line(row.name().length()))).isEmpty();
        }
    }

    /** The middle one of several runs, which one slow moment of the machine does not move. */
    public static double median(double... runs) {
        var sorted = runs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static String table() {
        synchronized (ROWS) {
            int width = ROWS.stream().mapToInt(row -> row.name().length()).max().orElse(0);
            return ROWS.stream().map(row -> row.line(width)).reduce("", (all, line) -> all + line + "\n");
        }
    }

    private record Row(String name, double figure, String unit, double limit) {
        boolean isWithin() {
            return figure <= limit;
        }

        String line(int width) {
            return String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s  %10.1f %-4s  limit %8.0f  %s", name,
                figure, unit, limit, isWithin() ? "within" : "BEYOND");
        }
    }
}
