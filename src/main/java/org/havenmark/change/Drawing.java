package org.havenmark.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.change.SecondLooks.FirstLook;
import org.havenmark.change.SecondLooks.OtherTeam;
import org.havenmark.database.Rows;
import org.havenmark.web.Conflict;

/**
 * Draws the visits of a cycle that another team looks at again, once all are handed in, and once only: whoever could
 * draw again could choose. The seed is the head of the log, which nobody can choose either.
 */
@Singleton
class Drawing {
    private static final int HEX = 16;
    private final Draws draws;
    private final Rows rows;
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    Drawing(Draws draws, Rows rows, JdbcOperations jdbc, Audit audit, Clock clock) {
        this.draws = draws;
        this.rows = rows;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param percent 5 to 10 */
    @Transactional
    public void draw(UUID cycle, int percent, UUID by) {
        rows.of("SELECT id FROM cycle WHERE id = ? FOR UPDATE", row -> true, cycle);
        if (draws.of(cycle).isPresent()) {
            throw new Conflict("change.draw.drawn");
        }
        var visits = visits(cycle);
        if (draws.open(cycle) > 0 || visits.isEmpty()) {
            throw new Conflict("change.draw.open");
        }
        var teams = barred(cycle);
        var drawn = SecondLooks.choose(visits, visits.stream().map(visit -> new OtherTeam(visit.visit(),
            visit.members(), teams.getOrDefault(visit.visit(), Set.of()))).toList(), percent / 100.0, seed());
        var id = UUID.randomUUID();
        insert(id, cycle, percent, visits.size(), drawn.seed(), by);
        keep(id, drawn.chosen());
        audit.note(by, "second-look.drawn", "cycle", cycle);
    }

    private long seed() {
        return audit.latest(1).stream().findFirst().map(entry -> Long.parseUnsignedLong(entry.hash().substring(0, HEX),
            HEX))
            .orElse(0L);
    }

    private List<FirstLook> visits(UUID cycle) {
        var shelters = new HashMap<UUID, UUID>();
        var members = new HashMap<UUID, Set<UUID>>();
        rows.of("SELECT v.id, v.shelter_id, m.person_id FROM visit v JOIN team_member m ON m.visit_id = v.id "
            + "WHERE v.cycle_id = ? AND EXISTS (SELECT 1 FROM assessment a JOIN hand_in h ON h.assessment_id = a.id "
            + "WHERE a.visit_id = v.id)", row -> {
                var visit = row.getObject(1, UUID.class);
                shelters.put(visit, row.getObject(2, UUID.class));
                return members.computeIfAbsent(visit, none -> new HashSet<>()).add(row.getObject(3, UUID.class));
            }, cycle);
        return shelters.entrySet().stream().map(visit -> new FirstLook(visit.getKey(), visit.getValue(),
            members.get(visit.getKey()))).toList();
    }

    /** By visit, where one of its team works, or declared an interest. */
    private Map<UUID, Set<UUID>> barred(UUID cycle) {
        var barred = new HashMap<UUID, Set<UUID>>();
        Rows.Row<Boolean> read = row -> barred.computeIfAbsent(row.getObject(1, UUID.class), none -> new HashSet<>())
            .add(row.getObject(2, UUID.class));
        rows.of("SELECT v.id, p.organisation_id FROM visit v JOIN team_member m ON m.visit_id = v.id JOIN person p "
            + "ON p.id = m.person_id WHERE v.cycle_id = ?", read, cycle);
        rows.of("SELECT v.id, w.shelter_id FROM visit v JOIN team_member m ON m.visit_id = v.id JOIN team_member k "
            + "ON k.person_id = m.person_id JOIN conflict c ON c.team_member_id = k.id AND c.declared JOIN visit w "
            + "ON w.id = k.visit_id WHERE v.cycle_id = ?", read, cycle);
        return barred;
    }

    private void insert(UUID id, UUID cycle, int percent, int visits, long seed, UUID by) {
        jdbc.prepareStatement("INSERT INTO second_look_draw (id, cycle_id, seed, percent, visits, drawn_at, drawn_by) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?)", statement -> {
                statement.setObject(1, id);
                statement.setObject(2, cycle);
                statement.setLong(3, seed);
                statement.setInt(4, percent);
                statement.setInt(5, visits);
                statement.setObject(6, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                statement.setObject(7, by);
                return statement.executeUpdate();
            });
    }

    private void keep(UUID draw, List<SecondLooks.SecondLook> looks) {
        jdbc.prepareStatement("INSERT INTO second_look (draw_id, visit_id, team_visit_id) VALUES (?, ?, ?)",
            statement -> {
                for (var look : looks) {
                    statement.setObject(1, draw);
                    statement.setObject(2, look.visit());
                    statement.setObject(3, look.team(), Types.OTHER);
                    statement.executeUpdate();
                }
                return looks.size();
            });
    }
}
