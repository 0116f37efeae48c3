package org.havenmark.revisit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Which check-ins there are: six months long, of every shelter that peers assessed in a cycle, from the day it was
 * closed; from its last day, where nobody closed it by then.
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
    private final Rows rows;
    private final Clock clock;

    DueCheckIns(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Of one shelter, for its manager, or of all of them, for a coordinator; the latest cycle first. */
    @Transactional(readOnly = true)
    public List<DueCheckIn> of(Optional<UUID> only) {
        var today = LocalDate.now(clock);
        var shelter = only.orElse(null);
        var answered = answered(shelter);
        return rows.of(ASSESSED, row -> DueCheckIn.of(row.getObject("shelter_id", UUID.class),
            row.getString("shelter"), row.getObject("cycle_id", UUID.class), row.getString("cycle"), closed(row),
            today), today, shelter, shelter).stream().flatMap(List::stream)
            .map(each -> each.with(answered.get(key(each.shelter(), each.cycle(), each.number())))).toList();
    }

    /** The sooner of the day on which it was closed and its last day. */
    private LocalDate closed(ResultSet row) throws SQLException {
        var end = row.getObject("closes_on", LocalDate.class);
        var at = row.getObject("closed_at", OffsetDateTime.class);
        var closed = at == null ? end : at.atZoneSameInstant(clock.getZone()).toLocalDate();
        return closed.isBefore(end) ? closed : end;
    }

    private Map<String, UUID> answered(@Nullable UUID shelter) {
        var answered = new HashMap<String, UUID>();
        rows.of("SELECT id, shelter_id, cycle_id, number FROM check_in WHERE CAST(? AS uuid) IS NULL OR shelter_id = ?",
            row -> answered.put(key(row.getObject("shelter_id", UUID.class), row.getObject("cycle_id", UUID.class),
                row.getInt("number")), row.getObject("id", UUID.class)), shelter, shelter);
        return answered;
    }

    private static String key(UUID shelter, UUID cycle, int number) {
        return shelter + " " + cycle + " " + number;
    }
}
