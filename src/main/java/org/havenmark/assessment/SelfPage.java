package org.havenmark.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * A shelter's own self-assessments.
 *
 * @param shelter  its code name; empty for an organisation that is not assessed
 * @param offered  sheets in force that are meant for it
 * @param compares whether there is a visit by peers to stand beside them
 */
public record SelfPage(String shelter, List<Offer> offered, List<Line> lines, boolean compares) {
    public SelfPage {
        offered = List.copyOf(offered);
        lines = List.copyOf(lines);
    }

    /** @param criteria how many there are to answer at most */
    public record Offer(UUID version, Said title, Said summary, int number, long criteria) { }

    /**
     * One of them.
     *
     * @param own    whether the reader began it and may go on with it
     * @param points null until it is handed in, or where nothing could be scored
     */
    public record Line(UUID assessment, Said sheet, LocalDate begunOn, boolean handedIn, boolean own,
                       @Nullable BigDecimal points) { }

    /**
     * Self beside peers, to talk about.
     *
     * @param peers null where no visit by peers was handed in
     * @param n     criteria that both rated
     */
    public record Gaps(UUID assessment, String shelter, Said sheet, LocalDate selfOn, @Nullable PeersView peers,
                       List<GapView> gaps, int same, int n) {
        public Gaps {
            gaps = List.copyOf(gaps);
        }
    }

    public record PeersView(UUID assessment, LocalDate visitOn, int assessors) { }

    /** @param higher whether the shelter counts itself higher than its peers did */
    public record GapView(String number, Said text, boolean redLine, int self, Said selfWords, int peers,
                          Said peersWords, boolean higher) { }
}
