package org.havenmark.revisit;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which check-ins there are: six months long, of every shelter that peers assessed in a cycle, from the day it was closed;
 * from its last day, where nobody closed it by then.
 */
@Singleton
public class DueCheckIns {
    private static final String ASSESSED = """
        SELECT DISTINCT a.shelter_id, o.name AS shelter, c.id AS cycle_id, c.name AS cycle, c.closes_on, k.closed_at
        FROM assessment a JOIN visit v ON v.id = a.visit_id JOIN cycle c ON c.id = v.cycle_id
        JOIN organisation o ON o.id = a.shelter_id LEFT JOIN cycle_closure k ON k.cycle_id = c.id
        WHERE a.kind <> 'SELF' AND (c.closes_on < ? OR k.closed_at IS NOT NULL)
          AND (CAST(? AS uuid) IS NULL OR a.shelter_id = ?)
          AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id) ORDER BY c.closes_on DESC, shelter""";
    private final JdbcOperations jdbc;
    private final Clock clock;

    DueCheckIns(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one shelter, for its manager, or of all of them, for a coordinator; the latest cycle first. */
    @Transactional(readOnly = true)
    public List<DueCheckIn> of(Optional<UUID> only) {
        var today = LocalDate.now(clock);
        var shelter = only.orElse(null);
        var answered = answered(shelter);
        return jdbc.prepareStatement(ASSESSED, statement -> {
            statement.setObject(1, today);
            statement.setObject(2, shelter);
            statement.setObject(3, shelter);
            var due = new ArrayList<DueCheckIn>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    DueCheckIn.of(rows.getObject("shelter_id", UUID.class), rows.getString("shelter"),
                        rows.getObject("cycle_id", UUID.class), rows.getString("cycle"),
                        closed(rows), today)
                        .forEach(each -> due.add(each.with(answered.get(key(each.shelter(), each.cycle(),
                        each.number())))));
                }
            }
            return due;
        });
    }

    /** The sooner of the day on which it was closed and its last day. */
    private LocalDate closed(ResultSet row) throws SQLException {
        var end = row.getObject("closes_on", LocalDate.class);
        var at = row.getObject("closed_at", OffsetDateTime.class);
        var closed = at == null ? end : at.atZoneSameInstant(clock.getZone()).toLocalDate();
        return closed.isBefore(end) ? closed : end;
    }

    private Map<String, UUID> answered(@Nullable UUID shelter) {
        return jdbc.prepareStatement("SELECT id, shelter_id, cycle_id, number FROM check_in "
            + "WHERE CAST(? AS uuid) IS NULL OR shelter_id = ?", statement -> {
                statement.setObject(1, shelter);
                statement.setObject(2, shelter);
                var answered = new HashMap<String, UUID>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        answered.put(key(rows.getObject("shelter_id", UUID.class), rows.getObject("cycle_id",
                            UUID.class),
                            rows.getInt("number")), rows.getObject("id", UUID.class));
                    }
                }
                return answered;
            });
    }

    private static String key(UUID shelter, UUID cycle, int number) {
        return shelter + " " + cycle + " " + number;
    }
}
