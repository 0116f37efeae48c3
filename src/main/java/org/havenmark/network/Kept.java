package org.havenmark.network;

import java.time.LocalDate;
import java.util.List;
import org.havenmark.revisit.Compliance;
import org.jspecify.annotations.Nullable;

/**
 * What re-visits found of the plans of the network, each action by its latest verdict.
 *
 * @param shelters in which at least one action was judged
 * @param last     the day of the latest of these visits; null where nothing was judged
 * @param lines    all of them, then by what kind of improvement it is, then by how soon it was to be had
 */
public record Kept(int shelters, @Nullable LocalDate last, List<Line> lines) {
    public Kept {
        lines = List.copyOf(lines);
    }

    /** Of all that was still wanted, how much was done, in whole per cent; 0 where nothing was. */
    public int percent() {
        var all = lines.isEmpty() ? Compliance.NONE : lines.get(0).counts();
        return all.wanted() == 0 ? 0 : Math.round(100f * all.done() / all.wanted());
    }

    /** @param key of the words for a part of the actions */
    public record Line(String key, Compliance counts) { }
}
