package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.assessment.KeptScore.Part;
import org.jspecify.annotations.Nullable;

/** Stored scores: of one handed-in revision, and of a shelter over time. */
@Singleton
public class KeptScores {
    private final JdbcOperations jdbc;

    KeptScores(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<KeptScore> of(UUID handIn) {
        return all("SELECT * FROM score WHERE hand_in_id = ?", handIn, KeptScores::bare).stream().findFirst()
            .map(this::whole);
    }

    /**
     * The shelter's handed-in assessments up to one of them, the earliest first, each by its latest revision. Those by
     * peers and those by itself are never mixed.
     */
    @Transactional(readOnly = true)
    public List<Point> until(Assessment assessment) {
        return jdbc.prepareStatement("""
            SELECT a.id, a.visit_on, s.sheet_version_id, s.overall, s.band, s.provisional, s.rated, s.applicable
            FROM assessment a JOIN hand_in h ON h.assessment_id = a.id JOIN score s ON s.hand_in_id = h.id
            WHERE a.shelter_id = ? AND (a.kind = 'SELF') = ? AND (a.visit_on < ? OR a.id = ?)
              AND h.revision = (SELECT max(x.revision) FROM hand_in x WHERE x.assessment_id = a.id)
            ORDER BY a.visit_on, a.opened_at""", statement -> {
                statement.setObject(1, assessment.shelterId());
                statement.setBoolean(2, assessment.kind() == Assessment.Kind.SELF);
                statement.setObject(3, assessment.visitOn());
                statement.setObject(4, assessment.id());
                var points = new ArrayList<Point>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        points.add(new Point(rows.getObject("id", UUID.class),
                            rows.getObject("visit_on", LocalDate.class),
                            rows.getObject("sheet_version_id", UUID.class), rows.getBigDecimal("overall"),
                            rows.getString("band"), rows.getBoolean("provisional"), rows.getInt("rated"),
                            rows.getInt("applicable")));
                    }
                }
                return points;
            });
    }

    private KeptScore whole(KeptScore bare) {
        var domains = all("SELECT domain, points, NULL, rated, applicable FROM domain_score WHERE score_id = ?",
            bare.id(), KeptScores::part).stream().collect(Collectors.toMap(Part::id, part -> part));
        var axes = all("SELECT axis, points, band, 0, 0 FROM axis_score WHERE score_id = ? ORDER BY axis", bare.id(),
            KeptScores::part);
        Map<String, BigDecimal> composites = new LinkedHashMap<>();
        all("SELECT composite, points FROM composite_score WHERE score_id = ?", bare.id(),
            row -> composites.put(row.getString(1), row.getBigDecimal(2)));
        Map<String, String> redLines = new LinkedHashMap<>();
        all("SELECT criterion, finding FROM red_line WHERE score_id = ?", bare.id(),
            row -> redLines.put(row.getString(1), row.getString(2)));
        return new KeptScore(bare.id(), bare.rules(), bare.engine(), bare.overall(), bare.band(), bare.bandHeld(),
            bare.rated(), bare.applicable(), bare.computedAt(), bare.profile(), bare.provisional(),
            domains, axes, composites, redLines);
    }

    private <T> List<T> all(String sql, UUID id, Row<T> reader) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        });
    }

    private static KeptScore bare(ResultSet row) throws SQLException {
        return new KeptScore(row.getObject("id", UUID.class), row.getString("rules"), row.getString("engine"),
            row.getBigDecimal("overall"), row.getString("band"), row.getBoolean("band_held"), row.getInt("rated"),
            row.getInt("applicable"), AnswerRows.instant(row, "computed_at"), row.getString("profile"),
            row.getBoolean("provisional"), Map.of(), List.of(), Map.of(), Map.of());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getString(1), row.getBigDecimal(2), row.getString(3), row.getInt(4), row.getInt(5));
    }

    /**
     * One assessment on the shelter's line.
     *
     * @param sheetVersion points of different ones are not joined
     * @param band         the id of the band or class; null for none
     */
    public record Point(UUID assessment, LocalDate visitOn, UUID sheetVersion, @Nullable BigDecimal points,
                        @Nullable String band, boolean provisional, int rated, int applicable) { }

    private interface Row<T> {
        @Nullable T read(ResultSet row) throws SQLException;
    }
}
