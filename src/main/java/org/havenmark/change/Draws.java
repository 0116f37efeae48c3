package org.havenmark.change;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.database.Rows;

/** What was drawn for a second look, and how it went on: for coordinators alone. */
@Singleton
class Draws {
    /** Nobody plans two further visits to one shelter in one cycle; where they did, the last counts. */
    private static final String LOOKS = """
        SELECT f.shelter_id, o.name, f.visit_on, a.id AS first_id, t.visit_on AS team_on, p.name AS team_name,
          n.id AS look_id, n.visit_on AS look_on, (SELECT b.id FROM assessment b WHERE b.visit_id = n.id
            AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = b.id)) AS second_id
        FROM second_look l JOIN second_look_draw d ON d.id = l.draw_id JOIN visit f ON f.id = l.visit_id
        JOIN organisation o ON o.id = f.shelter_id JOIN assessment a ON a.visit_id = f.id
        LEFT JOIN visit t ON t.id = l.team_visit_id LEFT JOIN organisation p ON p.id = t.shelter_id
        LEFT JOIN visit n ON n.id = (SELECT x.id FROM visit x WHERE x.cycle_id = d.cycle_id
          AND x.shelter_id = f.shelter_id AND x.planned_at > d.drawn_at AND x.cancelled_at IS NULL
          ORDER BY x.visit_on DESC, x.id LIMIT 1)
        WHERE d.id = ? ORDER BY o.name""";
    private static final String HANDED_IN = "(SELECT 1 FROM assessment a JOIN hand_in h ON h.assessment_id = a.id "
        + "WHERE a.visit_id = v.id)";
    private final Rows rows;

    Draws(Rows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Optional<Draw> of(UUID cycle) {
        return rows.of("SELECT id, seed, percent, visits, drawn_at FROM second_look_draw WHERE cycle_id = ?", row ->
            new Draw(row.getObject("id", UUID.class), row.getLong("seed"), row.getInt("percent"), row.getInt("visits"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(), List.of()), cycle).stream().findFirst()
            .map(draw -> new Draw(draw.id(), draw.seed(), draw.percent(), draw.visits(), draw.at(),
                rows.of(LOOKS, Draws::look, draw.id())));
    }

    /** How many visits of a cycle are still to be handed in. */
    public int open(UUID cycle) {
        return rows.of("SELECT count(*) FROM visit v WHERE v.cycle_id = ? AND v.cancelled_at IS NULL AND NOT EXISTS "
            + HANDED_IN, row -> row.getInt(1), cycle).get(0);
    }

    /** How many were handed in. */
    public int handedIn(UUID cycle) {
        return rows.of("SELECT count(*) FROM visit v WHERE v.cycle_id = ? AND EXISTS " + HANDED_IN,
            row -> row.getInt(1), cycle).get(0);
    }

    private static Draw.Look look(ResultSet row) throws SQLException {
        return new Draw.Look(row.getObject("shelter_id", UUID.class), row.getString("name"),
            row.getObject("visit_on", LocalDate.class), row.getObject("first_id", UUID.class),
            row.getString("team_name"), row.getObject("team_on", LocalDate.class), row.getObject("look_id", UUID.class),
            row.getObject("look_on", LocalDate.class), row.getObject("second_id", UUID.class));
    }
}
