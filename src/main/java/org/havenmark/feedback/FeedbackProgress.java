package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.havenmark.person.Role;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** How far the feedback of every handed-in assessment by peers is, and how many days that took. */
@Singleton
public class FeedbackProgress {
    private static final String ROWS = """
        SELECT f.*, a.visit_on, a.kind, a.visit_id, o.name, (SELECT count(*) FROM feedback_comment c
          WHERE c.assessment_id = f.assessment_id AND c.answer_note_id IS NULL) AS unanswered
        FROM feedback f JOIN assessment a ON a.id = f.assessment_id JOIN organisation o ON o.id = f.shelter_id WHERE
        """;
    private static final String ORDER = " ORDER BY a.visit_on DESC, o.name, f.assessment_id";
    private final Rows rows;
    private final Clock clock;

    FeedbackProgress(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Of the whole network: for coordinators, and for figures that name no shelter. The latest visit first. */
    public List<Row> all() {
        return rows.of(ROWS + "TRUE" + ORDER, this::row);
    }

    /** What this person may know of: their teams' visits, all as a coordinator, of their own shelter what is shared. */
    public List<Row> of(Viewer viewer) {
        return rows.of(ROWS + """
            (f.shelter_id <> ? AND (CAST(? AS boolean) OR CAST(? AS boolean) AND EXISTS (SELECT 1 FROM team_member m
                JOIN visit v ON v.id = m.visit_id JOIN conflict c ON c.team_member_id = m.id
                WHERE m.visit_id = a.visit_id AND m.person_id = ? AND v.cancelled_at IS NULL
                  AND (NOT c.declared OR c.allowed))))
            OR (f.shelter_id = ? AND CAST(? AS boolean) AND f.shared_at IS NOT NULL)""" + ORDER,
            this::row, viewer.organisation(), viewer.is(Role.Name.COORDINATOR), viewer.is(Role.Name.ASSESSOR),
            viewer.id(), viewer.organisation(),
            viewer.is(Role.Name.COORDINATOR) || viewer.is(Role.Name.MANAGER));
    }

    private Row row(ResultSet row) throws SQLException {
        var visit = row.getObject("visit_on", LocalDate.class);
        var shared = day(row, "shared_at");
        var acknowledged = day(row, "acknowledged_at");
        var agreed = row.getBoolean("in_agreement");
        return new Row(row.getObject("assessment_id", UUID.class), row.getObject("shelter_id", UUID.class),
            row.getString("name"), Optional.ofNullable(row.getObject("visit_id", UUID.class)).orElse(null), visit,
            row.getString("kind"), acknowledged != null ? Feedback.State.FINAL : shared != null ? Feedback.State.SHARED
                : Feedback.State.OPEN, days(visit, shared), days(visit, acknowledged),
            days(visit, LocalDate.now(clock)), acknowledged != null && agreed, row.getInt("unanswered"));
    }

    private @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private static @Nullable Integer days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? null : (int) ChronoUnit.DAYS.between(from, to);
    }

    /**
     * One assessment's feedback.
     *
     * @param visit       null where no visit was planned for it
     * @param daysToShare from the visit to the day it was shared; null while it is not
     * @param days        from the visit to the day it was acknowledged; null while it is not
     * @param daysAgo     from the visit to today
     * @param inAgreement whether the manager acknowledged it in agreement; false while it is not final
     * @param unanswered  how many comments wait for the team
     */
    public record Row(UUID assessment, UUID shelter, String name, @Nullable UUID visit, LocalDate visitOn, String kind,
                      Feedback.State state, @Nullable Integer daysToShare, @Nullable Integer days, int daysAgo,
                      boolean inAgreement, int unanswered) { }
}
