package org.havenmark.demo;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havenmark.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The story as it stands in the database: each visit of the seed's files with what is stored of it. */
record Told(Map<String, StoredVisit> visits) {
    static Told in(ApplicationContext context) {
        try (var connection = TestDatabase.connect(context)) {
            var stored = rows(connection);
            var visits = new LinkedHashMap<String, StoredVisit>();
            var story = Story.read();
            story.organisations().forEach(shelter -> {
                var lines = story.visits().stream().filter(line -> line.shelter().equals(shelter.name()))
                    .sorted(Comparator.comparing(VisitLine::day)).toList();
                var rows = stored.getOrDefault(shelter.name(), List.of());
                for (int i = 0; i < lines.size(); i++) {
                    visits.put(lines.get(i).key(), rows.get(i));
                }
            });
            return new Told(visits);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    StoredVisit visit(String key) {
        return Optional.ofNullable(visits.get(key)).orElseThrow(() -> new AssertionError("No visit " + key));
    }

    List<StoredVisit> handedIn() {
        return visits.values().stream().filter(visit -> visit.overall() != null).toList();
    }

    private static Map<String, List<StoredVisit>> rows(Connection connection) throws SQLException {
        var stored = new LinkedHashMap<String, List<StoredVisit>>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
            SELECT o.name, v.id, v.kind, a.id AS assessment_id, s.id AS score_id, s.overall, s.band, s.band_held
            FROM visit v JOIN organisation o ON o.id = v.shelter_id LEFT JOIN assessment a ON a.visit_id = v.id
            LEFT JOIN hand_in h ON h.assessment_id = a.id LEFT JOIN score s ON s.hand_in_id = h.id
            ORDER BY v.visit_on""")) {
            while (rows.next()) {
                stored.computeIfAbsent(rows.getString("name"), none -> new ArrayList<>()).add(visit(connection, rows));
            }
        }
        return stored;
    }

    private static StoredVisit visit(Connection connection, ResultSet row) throws SQLException {
        var score = row.getObject("score_id", UUID.class);
        return new StoredVisit(row.getObject("id", UUID.class), row.getString("kind"),
            row.getObject("assessment_id", UUID.class), row.getBigDecimal("overall"), row.getString("band"),
            row.getBoolean("band_held"), domains(connection, score), redLines(connection, score, "CROSSED"),
            redLines(connection, score, "NOT_CHECKED"));
    }

    private static Map<String, BigDecimal> domains(Connection connection, @Nullable UUID score) throws SQLException {
        var domains = new LinkedHashMap<String, BigDecimal>();
        try (var statement = connection.prepareStatement("SELECT domain, points FROM domain_score "
            + "WHERE score_id = ?")) {
            statement.setObject(1, score, java.sql.Types.OTHER);
            var rows = statement.executeQuery();
            while (rows.next()) {
                domains.put(rows.getString(1), rows.getBigDecimal(2));
            }
        }
        return domains;
    }

    private static Set<String> redLines(Connection connection, @Nullable UUID score, String finding)
        throws SQLException {
        var lines = new HashSet<String>();
        try (var statement = connection.prepareStatement("SELECT criterion FROM red_line WHERE score_id = ? "
            + "AND finding = ?")) {
            statement.setObject(1, score, java.sql.Types.OTHER);
            statement.setString(2, finding);
            var rows = statement.executeQuery();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    /** A visit with its stored score; no overall score where it is not handed in. */
    record StoredVisit(UUID id, String kind, @Nullable UUID assessment, @Nullable BigDecimal overall,
                       @Nullable String band, boolean held, Map<String, BigDecimal> domains, Set<String> crossed,
                       Set<String> notChecked) {
        boolean isBetterThan(StoredVisit other, int points) {
            return overall.subtract(other.overall).compareTo(BigDecimal.valueOf(points)) >= 0;
        }
    }
}
