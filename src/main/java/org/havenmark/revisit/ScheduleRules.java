package org.havenmark.revisit;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Conflict;

/**
 * Every version of the rule by which visits are proposed; the highest is in force, before the first
 * the one that ships.
 */
@Singleton
public class ScheduleRules {
    private final JdbcOperations jdbc;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    ScheduleRules(JdbcOperations jdbc, Notes notes, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ScheduleRule inForce() {
        return history().stream().findFirst().map(Kept::rule).orElse(ScheduleRule.SHIPPED);
    }

    /** What was written, the latest first. */
    @Transactional(readOnly = true)
    public List<Kept> history() {
        var months = months();
        return jdbc.prepareStatement("SELECT r.*, o.name AS organisation FROM schedule_rule r JOIN person p "
            + "ON p.id = r.written_by JOIN organisation o ON o.id = p.organisation_id ORDER BY r.version DESC",
            statement -> {
                var kept = new ArrayList<Kept>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        kept.add(kept(rows, months.get(rows.getInt("version"))));
                    }
                }
                return kept;
            });
    }

    /**
     * Puts a rule in force; the answer says whether its reason was questioned, and then nothing is done.
     *
     * @param rule with the version that was on the page
     * @throws Conflict where somebody else changed it meanwhile
     */
    @Transactional
    Keeping change(ScheduleRule rule, Draft why) {
        if (inForce().version() != rule.version()) {
            throw new Conflict("web.error.stale");
        }
        var keeping = notes.keep(why);
        if (keeping instanceof Keeping.Kept kept) {
            insert(rule, rule.version() + 1, kept.id(), why.writer());
            audit.note(why.writer(), "schedule-rule.changed", "schedule-rule", rule.version() + 1);
        }
        return keeping;
    }

    private void insert(ScheduleRule rule, int version, UUID why, UUID person) {
        try {
            jdbc.prepareStatement("INSERT INTO schedule_rule (version, good_from, middle_from, first_months, "
                + "red_line_months, overdue_months, longest_months, why_note_id, written_at, written_by) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
                    var values = List.of(version, rule.goodFrom(), rule.middleFrom(), rule.first(), rule.redLine(),
                        rule.overdue(), rule.longest(), why, OffsetDateTime.ofInstant(clock.instant(),
                        ZoneOffset.UTC), person);
                    for (int i = 0; i < values.size(); i++) {
                        statement.setObject(i + 1, values.get(i));
                    }
                    return statement.executeUpdate();
                });
        } catch (DataAccessException quicker) {
            throw new Conflict("web.error.stale");
        }
        jdbc.prepareStatement("INSERT INTO schedule_months VALUES (?, ?, ?, ?)", statement -> {
            for (var row : rule.months().entrySet()) {
                for (var cell : row.getValue().entrySet()) {
                    statement.setInt(1, version);
                    statement.setString(2, row.getKey().name());
                    statement.setString(3, cell.getKey().name());
                    statement.setInt(4, cell.getValue());
                    statement.addBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    private Map<Integer, Map<ScoreClass, Map<CapacityBand, Integer>>> months() {
        return jdbc.prepareStatement("SELECT * FROM schedule_months", statement -> {
            var months = new HashMap<Integer, Map<ScoreClass, Map<CapacityBand, Integer>>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    months.computeIfAbsent(rows.getInt("rule_version"), none -> new EnumMap<>(ScoreClass.class))
                        .computeIfAbsent(ScoreClass.valueOf(rows.getString("score_class")),
                            none -> new EnumMap<>(CapacityBand.class))
                        .put(CapacityBand.valueOf(rows.getString("capacity_band")), rows.getInt("months"));
                }
            }
            return months;
        });
    }

    private static Kept kept(ResultSet row, Map<ScoreClass, Map<CapacityBand, Integer>> months) throws SQLException {
        return new Kept(new ScheduleRule(row.getInt("version"), row.getBigDecimal("good_from"),
            row.getBigDecimal("middle_from"), months, row.getInt("first_months"), row.getInt("red_line_months"),
            row.getInt("overdue_months"), row.getInt("longest_months")), row.getObject("why_note_id", UUID.class),
            row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getObject("written_by", UUID.class),
            row.getString("organisation"));
    }

    /** A version with its reason, when it was written, and by whom of which organisation. */
    public record Kept(ScheduleRule rule, UUID why, Instant at, UUID by, String organisation) { }
}
