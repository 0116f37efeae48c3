package org.havenmark.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.feedback.AlertRow;
import org.havenmark.revisit.Compliance;
import org.havenmark.revisit.NextVisit;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * A shelter's story on one screen.
 *
 * @param domains those that any of its visits scored, in the order of the sheet that most of them stand on
 * @param visits  handed in by peers, the earliest first
 * @param selves  its own self-assessments, the latest first; never in any figure
 * @param plan    how its actions stand
 * @param nextOn   the day of the next planned visit; null where none is
 * @param proposed when the rule would have it visited
 * @param alerts   open ones that the reader may know of
 */
public record ShelterStory(List<DomainName> domains, List<VisitView> visits, List<SelfView> selves, PlanCount plan,
                           Compliance compliance,
                           @Nullable LocalDate nextOn, @Nullable NextVisit proposed, List<AlertRow> alerts) {
    public ShelterStory {
        domains = List.copyOf(domains);
        visits = List.copyOf(visits);
        selves = List.copyOf(selves);
        alerts = List.copyOf(alerts);
    }

    /** The latest visit; null before the first. */
    public @Nullable VisitView latest() {
        return visits.isEmpty() ? null : visits.get(visits.size() - 1);
    }

    /** @param drawn whether the chart draws it: more lines than it has colours could not be told apart */
    public record DomainName(String id, Said title, boolean drawn) { }

    /**
     * One handed-in visit, by its latest revision.
     *
     * @param breaks whether it stands on another version or sheet than the one before it
     * @param other  whether it stands on another sheet than the one before it
     * @param points by domain; one that was not scored is not in it
     */
    public record VisitView(UUID assessment, LocalDate visitOn, Said sheet, int version, boolean breaks, boolean other,
                            @Nullable BigDecimal overall, Map<String, BigDecimal> points, int rated, int applicable,
                            int crossed, int unchecked) {
        public VisitView {
            points = Map.copyOf(points);
        }
    }

    public record SelfView(UUID assessment, LocalDate day, @Nullable BigDecimal overall) { }

    /**
     * Actions in the plan, and proposals that wait for an answer.
     *
     * @param open   as the shelter's own plan counts them; late are among them
     * @param said   done as the shelter says, and no re-visit has looked yet
     * @param closed by a re-visit
     */
    public record PlanCount(int open, int late, int said, int closed, int waiting) { }
}
