package org.havenmark.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * What changed at one shelter between two visits, for those who may read the later one's result.
 *
 * @param earlier visits to compare with, to choose from
 * @param since   the one that is compared with; empty where there is none
 * @param found   null where no earlier visit was handed in
 */
public record BeforeAndAfterPage(UUID assessment, String shelter, Said sheet, int version, LocalDate on,
                                 List<Option> earlier, String since, @Nullable Found found) {
    /**
     * @param broken   null where both visits are on one version of one sheet
     * @param axes     the headline first
     * @param lists    criteria by what became of them, those that got worse first; without those that stayed
     * @param all      every criterion compared, by domain
     * @param visits   how many visits tell how far ratings may err
     * @param seesDone whether this reader may know what was done meanwhile
     */
    public record Found(LocalDate from, @Nullable Broken broken, List<Line> axes, List<Line> domains, List<Way> lists,
                        List<Part> all, int visits, boolean seesDone) {
        public Found {
            axes = List.copyOf(axes);
            domains = List.copyOf(domains);
            lists = List.copyOf(lists);
            all = List.copyOf(all);
        }

        public boolean isDrawn() {
            return domains.stream().anyMatch(line -> line.difference() != null);
        }
    }

    /** How many criteria both sheets ask alike, only one asks, and both ask in ways that do not compare. */
    public record Broken(int common, int gone, int added, int apart) { }

    /**
     * A score at both visits, in points of 100, over what both saw.
     *
     * @param title    of a domain; null for an axis, which has a key
     * @param low      of the interval of the error; null where that is not known
     * @param wholeLow the same, wherever the unseen could have been
     */
    public record Line(@Nullable Said title, String key, int criteria, int unseen, @Nullable BigDecimal before,
                       @Nullable BigDecimal after, @Nullable BigDecimal difference, @Nullable BigDecimal low,
                       @Nullable BigDecimal high, @Nullable BigDecimal wholeLow, @Nullable BigDecimal wholeHigh,
                       String word, String why) { }

    /** Criteria that went one way. */
    public record Way(String key, List<Row> rows) {
        public Way {
            rows = List.copyOf(rows);
        }
    }

    /** A domain with its criteria. */
    public record Part(Said title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A criterion.
     *
     * @param before the name of its level then; null without one
     * @param done   keys of what touched it meanwhile; none for those who may not know
     */
    public record Row(Said text, @Nullable Integer levelBefore, @Nullable Said before, @Nullable Integer levelAfter,
                      @Nullable Said after, String key, List<String> done) {
        public Row {
            done = List.copyOf(done);
        }
    }
}
