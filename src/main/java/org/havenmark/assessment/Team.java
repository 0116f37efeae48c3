package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who assesses: the team of the visit, or whoever opened a shelter's own self-assessment. */
@Singleton
public class Team {
    private final JdbcOperations jdbc;

    Team(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who take part, without members whom a conflict of interest keeps out or who have not declared yet. */
    @Transactional(readOnly = true)
    public List<Member> of(Assessment assessment) {
        return jdbc.prepareStatement("""
            SELECT p.id, p.name, s.id AS submission FROM person p
            JOIN team_member m ON m.person_id = p.id JOIN conflict c ON c.team_member_id = m.id
            LEFT JOIN submission s ON s.person_id = p.id AND s.assessment_id = ? AND s.revision = 1
            WHERE m.visit_id = ? AND (NOT c.declared OR c.allowed)
            UNION SELECT p.id, p.name, s.id FROM assessment a JOIN person p ON p.id = a.opened_by
            LEFT JOIN submission s ON s.person_id = p.id AND s.assessment_id = a.id AND s.revision = 1
            WHERE a.id = ? AND a.visit_id IS NULL ORDER BY name""", statement -> {
                statement.setObject(1, assessment.id());
                statement.setObject(2, assessment.visitId(), java.sql.Types.OTHER);
                statement.setObject(3, assessment.id());
                var members = new ArrayList<Member>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        members.add(new Member(rows.getObject("id", UUID.class), rows.getString("name"),
                            rows.getObject("submission", UUID.class) != null));
                    }
                }
                return members;
            });
    }

    /** A member, and whether they have handed in their own ratings. */
    public record Member(UUID person, String name, boolean handedIn) { }
}
