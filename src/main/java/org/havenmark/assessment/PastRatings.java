package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Rating;

/**
 * What was rated in all assessments by peers that were handed in: each question is one statement, whatever their
 * number. A shelter's ratings of itself are not in it.
 */
@Singleton
public class PastRatings {
    /** Of each assessment the revision that was handed in last. */
    private static final String HANDED_IN = "FROM assessment a JOIN (SELECT assessment_id, max(revision) AS last "
        + "FROM hand_in GROUP BY assessment_id) l ON l.assessment_id = a.id ";
    /** Nearly always in the first revision, where the whole key finds it; only then is each revision looked through. */
    private static final String AGREED = "EXISTS (SELECT 1 FROM agreed_rating g WHERE g.assessment_id = a.id "
        + "AND g.criterion = r.criterion";
    private final JdbcOperations jdbc;

    PastRatings(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Made> assessments() {
        return jdbc.prepareStatement("SELECT a.id, a.shelter_id, a.sheet_version_id, a.visit_on, s.profile " + HANDED_IN
            + "JOIN hand_in h ON h.assessment_id = a.id AND h.revision = l.last JOIN score s ON s.hand_in_id = h.id "
            + "WHERE a.kind <> 'SELF'", statement -> {
                var made = new ArrayList<Made>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        made.add(new Made(row.getObject("id", UUID.class), row.getObject("shelter_id", UUID.class),
                            row.getObject("sheet_version_id", UUID.class), row.getObject("visit_on", LocalDate.class),
                            tags(row.getString("profile"))));
                    }
                }
                return made;
            });
    }

    /** What the teams agreed on these versions of sheets, by assessment. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Rating>> agreed(Collection<UUID> sheetVersions) {
        return on(sheetVersions, "SELECT r.assessment_id, " + AnswerRows.COLUMNS + " " + HANDED_IN
            + "JOIN agreed_rating r "
            + "ON r.assessment_id = a.id AND r.revision = l.last WHERE a.kind <> 'SELF'", statement -> {
                var ratings = new HashMap<UUID, List<Rating>>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        ratings.computeIfAbsent(row.getObject("assessment_id", UUID.class), none -> new ArrayList<>())
                            .add(AnswerRows.read(row).rating());
                    }
                }
                return ratings;
            });
    }

    /**
     * What the assessors rated on them before they spoke with one another, by assessment and criterion; without rooms,
     * houses or groups that the visit does not count.
     */
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Unit>> alone(Collection<UUID> sheetVersions) {
        return on(sheetVersions, "SELECT s.assessment_id, s.person_id, r.criterion, r.level " + HANDED_IN
            + "JOIN submission s ON s.assessment_id = a.id AND s.revision = 1 JOIN rating r ON r.submission_id = s.id "
            + "WHERE r.mark = 'LEVEL' AND a.kind <> 'SELF' AND (" + AGREED + " AND g.revision = 1) OR "
            + AGREED + "))", PastRatings::units);
    }

    private static Map<UUID, Map<String, Unit>> units(PreparedStatement statement) throws SQLException {
        var levels = new HashMap<UUID, Map<String, Map<UUID, Integer>>>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                levels.computeIfAbsent(row.getObject(1, UUID.class), none -> new HashMap<>())
                    .computeIfAbsent(row.getString(3), none -> new HashMap<>())
                    .put(row.getObject(2, UUID.class), row.getInt(4));
            }
        }
        return levels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, visit -> visit.getValue()
            .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> new Unit(one.getValue())))));
    }

    /** Empty where no version is asked for. */
    private <K, V> Map<K, V> on(Collection<UUID> sheetVersions, String question, Reader<Map<K, V>> reader) {
        if (sheetVersions.isEmpty()) {
            return Map.of();
        }
        var places = String.join(", ", sheetVersions.stream().map(version -> "?").toList());
        return jdbc.prepareStatement(question + " AND a.sheet_version_id IN (" + places + ")", statement -> {
            int place = 1;
            for (var version : sheetVersions) {
                statement.setObject(place++, version);
            }
            return reader.read(statement);
        });
    }

    private static Set<String> tags(String profile) {
        return Arrays.stream(profile.split(",")).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
    }

    /**
     * An assessment as it was handed in last.
     *
     * @param profile the shelter's tags as they were scored
     */
    public record Made(UUID id, UUID shelter, UUID sheetVersion, LocalDate visitOn, Set<String> profile) { }

    private interface Reader<T> {
        T read(PreparedStatement statement) throws SQLException;
    }
}
