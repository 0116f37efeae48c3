package org.havenmark.cycle;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.havenmark.person.Person.Profession;
import org.havenmark.shelter.Organisation.Kind;

/** Those who may be asked to assess: with the role, and not suspended. */
@Singleton
public class Assessors {
    /** Everybody as this room shows them, a table to join. */
    static final String PEOPLE = """
        (SELECT p.id AS person_id, p.name AS person_name, o.id AS organisation_id, o.name AS organisation_name,
           o.kind AS organisation_kind, o.region AS person_region, p.profession, p.uniformed, p.certified_until,
           p.suspended_at, CASE WHEN count(*) OVER (PARTITION BY p.organisation_id, p.profession) = 1 THEN 0
             ELSE row_number() OVER (PARTITION BY p.organisation_id, p.profession ORDER BY p.created_at, p.id)
             END AS place
         FROM person p JOIN organisation o ON o.id = p.organisation_id)""";
    private final JdbcOperations jdbc;

    Assessors(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** By organisation, then profession. */
    @Transactional(readOnly = true)
    public List<Assessor> all() {
        return jdbc.prepareStatement("SELECT who.* FROM " + PEOPLE + """
             who JOIN person_role r ON r.person_id = who.person_id AND r.role = 'ASSESSOR'
            WHERE who.suspended_at IS NULL
            ORDER BY who.organisation_name, who.profession, who.place""", statement -> {
                var assessors = new ArrayList<Assessor>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        assessors.add(read(rows));
                    }
                }
                return assessors;
            });
    }

    static Assessor read(ResultSet row) throws SQLException {
        return new Assessor(row.getObject("person_id", UUID.class), row.getString("person_name"),
            row.getObject("organisation_id", UUID.class), row.getString("organisation_name"),
            Kind.valueOf(row.getString("organisation_kind")), row.getString("person_region"),
            Profession.valueOf(row.getString("profession")), row.getBoolean("uniformed"),
            row.getObject("certified_until", LocalDate.class), row.getInt("place"));
    }
}
