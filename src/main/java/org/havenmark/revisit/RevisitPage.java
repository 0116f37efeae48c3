package org.havenmark.revisit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * What a re-visit found: before and after as plain facts, and what became of the plan.
 *
 * @param before   the earlier assessment; null where there is none to compare with, and then there are no rows
 * @param common   how many criteria both visits' sheets ask alike
 * @param whole    axes, the headline first
 * @param groups   criteria by what became of them, worse first; each criterion once
 * @param plan     null for those who may not know of plans
 * @param touching whether anybody keeps what touched criteria
 */
public record RevisitPage(UUID id, String shelter, LocalDate visitOn, @Nullable Before before, int common,
                          List<ScoreRow> whole, List<ScoreRow> domains, List<Group> groups, @Nullable PlanView plan,
                          boolean touching) {
    public RevisitPage {
        whole = List.copyOf(whole);
        domains = List.copyOf(domains);
        groups = List.copyOf(groups);
    }

    /** The visit before; whether the sheet was another version, so that only what both ask is compared. */
    public record Before(UUID id, LocalDate visitOn, boolean otherSheet) { }

    /**
     * A score at both visits, over the criteria that both saw.
     *
     * @param axis       the axis's name; empty for a domain
     * @param difference null where nothing was seen at both
     */
    public record ScoreRow(String axis, @Nullable Said title, int criteria, @Nullable BigDecimal then,
                           @Nullable BigDecimal now, @Nullable BigDecimal difference) {
        public int sign() {
            return difference == null ? 0 : difference.signum();
        }
    }

    /** Criteria of which the same became. */
    public record Group(String key, String icon, String tone, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A criterion at both visits.
     *
     * @param actions what the plan had for it, with its verdict
     */
    public record Row(String number, Said text, boolean redLine, @Nullable LevelName then, @Nullable LevelName now,
                      List<TouchedBy.Touch> touches, List<ActionRow> actions) { }

    public record LevelName(int level, int tone, Said name) { }

    /**
     * What became of the plan.
     *
     * @param all             over everything
     * @param worseThoughDone done, and yet the criterion is worse
     */
    public record PlanView(Compliance all, List<Part> categories, List<Part> horizons, List<ActionRow> actions,
                           List<ActionRow> worseThoughDone) { }

    public record Part(String key, Compliance counts) { }

    /** An action that was judged. */
    public record ActionRow(ShownNote what, String verdict, String number, @Nullable ShownNote evidence,
                            @Nullable ShownNote effects) { }
}
