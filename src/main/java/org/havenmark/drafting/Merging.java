package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Turns a table of assessments into one that may be printed: rows and columns that nobody is in are left out, then
 * neighbours are put together until each count is 0 or rests on five shelters or more. Nothing small is in the table,
 * so nothing can be subtracted from it. Of all ways to do that, the one with the most counts above 0 is taken.
 *
 * @param rows    runs of the crossing's rows
 * @param columns runs of its columns
 * @param counts  by row and column
 */
record Merging(List<List<Integer>> rows, List<List<Integer>> columns, List<List<Integer>> counts) {
    /** Where more features than this are in use, neighbours are put together before any counting. */
    private static final int MOST = 8;
    private static final Comparator<Merging> LEAST_TOLD = Comparator.comparingLong(Merging::told)
        .thenComparing(merging -> merging.rows.size() * merging.columns.size());

    Merging {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = List.copyOf(counts);
    }

    /** Of a table over five shelters or more, whose sum may be told; another is refused. */
    static Merging of(Crossing crossing) {
        var ways = runs(crossing.places().stream().map(Crossing.Place::row).distinct().sorted().toList());
        var across = runs(crossing.places().stream().map(Crossing.Place::column).distinct().sorted().toList());
        var cells = cells(crossing);
        return ways.stream().flatMap(rows -> across.stream().flatMap(columns -> merged(cells, rows, columns).stream()))
            .reduce((best, next) -> LEAST_TOLD.compare(next, best) > 0 ? next : best)
            .orElseThrow(() -> new IllegalArgumentException("Fewer than five shelters cannot be told of"));
    }

    /** Whether it says anything but the sum. */
    boolean isTelling() {
        return rows.size() > 1 || columns.size() > 1;
    }

    private long told() {
        return counts.stream().flatMap(List::stream).filter(count -> count > 0).count();
    }

    private static List<List<List<UUID>>> cells(Crossing crossing) {
        return IntStream.range(0, crossing.rows().size()).mapToObj(row ->
            IntStream.range(0, crossing.columns().size()).mapToObj(column -> crossing.shelters(row, column)).toList())
            .toList();
    }

    /** Empty where a count of it would be small. */
    private static Optional<Merging> merged(List<List<List<UUID>>> cells, List<List<Integer>> rows,
                                            List<List<Integer>> columns) {
        var counts = new ArrayList<List<Integer>>();
        for (var row : rows) {
            var line = new ArrayList<Integer>();
            for (var column : columns) {
                var together = together(cells, row, column);
                if (!Telling.isTellable(together)) {
                    return Optional.empty();
                }
                line.add(together.size());
            }
            counts.add(line);
        }
        return Optional.of(new Merging(rows, columns, counts));
    }

    private static List<UUID> together(List<List<List<UUID>>> cells, List<Integer> row, List<Integer> column) {
        var together = new ArrayList<UUID>();
        row.forEach(r -> column.forEach(c -> together.addAll(cells.get(r).get(c))));
        return together;
    }

    /** Every way to cut places into runs of neighbours, the whole first. */
    private static List<List<List<Integer>>> runs(List<Integer> places) {
        int step = (places.size() + MOST - 1) / MOST;
        var least = IntStream.range(0, step == 0 ? 0 : (places.size() + step - 1) / step)
            .mapToObj(i -> places.subList(i * step, Math.min(places.size(), (i + 1) * step))).toList();
        return IntStream.range(0, 1 << Math.max(0, least.size() - 1)).mapToObj(cuts -> cut(least, cuts)).toList();
    }

    private static List<List<Integer>> cut(List<List<Integer>> least, int cuts) {
        var runs = new ArrayList<List<Integer>>();
        var run = new ArrayList<Integer>();
        for (int i = 0; i < least.size(); i++) {
            run.addAll(least.get(i));
            if (i == least.size() - 1 || (cuts >> i & 1) == 1) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        return runs;
    }
}
