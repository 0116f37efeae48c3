package org.havenmark.cycle;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Takes people off a team; what they declared and what was decided on it stays on record. */
@Singleton
class FormerMembers {
    private static final String KEEP = """
        INSERT INTO former_member SELECT m.id, m.visit_id, m.person_id, m.added_at, ?, ?, f.declared, f.note_id,
          f.declared_at, f.allowed, f.decided_by, f.decided_at, f.decision_note_id
        FROM team_member m LEFT JOIN conflict f ON f.team_member_id = m.id WHERE m.id IN (%s)""";
    private static final String ASK = """
        SELECT x.id AS member_id, CASE WHEN x.declared IS NULL THEN NULL ELSE x.id END AS conflict_id, x.declared,
          x.note_id, x.declared_at, x.allowed, x.decided_by, x.decided_at, x.decision_note_id, x.left_at, who.*
        FROM former_member x JOIN %s who ON who.person_id = x.person_id
        WHERE x.visit_id = ? ORDER BY x.left_at DESC""".formatted(Assessors.PEOPLE);
    private final JdbcOperations jdbc;

    FormerMembers(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Who was on the visit's team before, those who left last first. */
    @Transactional(readOnly = true)
    List<Former> of(UUID visit) {
        return jdbc.prepareStatement(ASK, statement -> {
            statement.setObject(1, visit);
            var found = new ArrayList<Former>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Former(PlannedVisits.member(rows), PlannedVisits.instant(rows, "left_at")));
                }
            }
            return found;
        });
    }

    @Transactional
    void retire(List<UUID> members, UUID by, Instant at) {
        if (members.isEmpty()) {
            return;
        }
        var leaving = new ArrayList<Object>(List.of(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), by));
        leaving.addAll(members);
        update(KEEP, leaving, members.size());
        update("DELETE FROM conflict WHERE team_member_id IN (%s)", members, members.size());
        update("DELETE FROM team_member WHERE id IN (%s)", members, members.size());
    }

    private void update(String sql, List<?> values, int members) {
        var places = String.join(", ", Collections.nCopies(members, "?"));
        jdbc.prepareStatement(sql.formatted(places), statement -> {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement.executeUpdate();
        });
    }

    /** Somebody who left, with what they had declared. */
    record Former(PlannedVisit.Member member, Instant leftAt) { }
}
