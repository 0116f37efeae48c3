package org.havenmark.network;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Sheets;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/** One shelter's own results: whoever asks for them knows whose they are. */
@Singleton
public class OwnScores {
    private final Rows rows;
    private final Sheets sheets;

    OwnScores(Rows rows, Sheets sheets) {
        this.rows = rows;
        this.sheets = sheets;
    }

    /** The latest handed-in assessment by peers on each sheet, the newest first. */
    public List<OwnScore> of(UUID shelter, Locale language) {
        return rows.of("""
            SELECT * FROM (SELECT a.id AS assessment, a.visit_on, s.*, row_number() OVER (PARTITION BY v.sheet_id
                ORDER BY a.visit_on DESC, a.opened_at DESC, h.revision DESC) AS place
              FROM assessment a JOIN hand_in h ON h.assessment_id = a.id JOIN score s ON s.hand_in_id = h.id
              JOIN sheet_version v ON v.id = s.sheet_version_id WHERE a.kind <> 'SELF' AND a.shelter_id = ?) ranked
            WHERE place = 1 ORDER BY visit_on DESC""", row -> score(row, language), shelter);
    }

    private OwnScore score(ResultSet row, Locale language) throws SQLException {
        var sheet = sheets.get(row.getObject("sheet_version_id", UUID.class));
        return new OwnScore(row.getObject("assessment", UUID.class), sheet.title().in(language),
            row.getObject("visit_on", LocalDate.class), row.getBigDecimal("overall"),
            name(sheet.rules().named(), row.getString("band"), language), row.getInt("rated"),
            row.getInt("applicable"), row.getInt("red_crossed"), row.getInt("red_unchecked"),
            row.getBoolean("provisional"));
    }

    private static Text.@Nullable Said name(List<Band> bands, @Nullable String id, Locale language) {
        return bands.stream().filter(band -> band.id().equals(id)).findFirst()
            .map(band -> band.name().in(language)).orElse(null);
    }
}
