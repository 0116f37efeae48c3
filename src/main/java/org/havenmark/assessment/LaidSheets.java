package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Sheets;

/**
 * The sheet of an assessment, laid out for the rooms, houses or groups that its team counted. This is the only way from
 * an assessment to its sheet: answers fit no other.
 */
@Singleton
public class LaidSheets {
    private final Sheets sheets;
    private final JdbcOperations jdbc;

    LaidSheets(Sheets sheets, JdbcOperations jdbc) {
        this.sheets = sheets;
        this.jdbc = jdbc;
    }

    /** Every criterion of a repeated domain once for each that was counted; before anybody counted, once. */
    public Sheet of(Assessment assessment) {
        var sheet = sheets.get(assessment.sheetVersionId());
        return repeated(sheet).isEmpty() ? sheet : sheet.repeated(counts(assessment.id()));
    }

    /** The sheets of these versions as their files have them: for their words and names. Answers do not fit them. */
    public Map<UUID, Sheet> asWritten(Collection<UUID> versions) {
        return sheets.get(versions);
    }

    /** The domains to count for, in the sheet's order. */
    List<Domain> repeated(Assessment assessment) {
        return repeated(sheets.get(assessment.sheetVersionId()));
    }

    /** How many there are, by domain; empty before anybody counted. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(UUID assessment) {
        return jdbc.prepareStatement("SELECT domain, count FROM assessment_repeat WHERE assessment_id = ?",
            statement -> {
                statement.setObject(1, assessment);
                var counts = new LinkedHashMap<String, Integer>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        counts.put(rows.getString(1), rows.getInt(2));
                    }
                }
                return counts;
            });
    }

    /** Keeps how many there are, in the place of what was counted before. */
    @Transactional
    void count(UUID assessment, Map<String, Integer> counts) {
        jdbc.prepareStatement("DELETE FROM assessment_repeat WHERE assessment_id = ?", statement -> {
            statement.setObject(1, assessment);
            return statement.executeUpdate();
        });
        jdbc.prepareStatement("INSERT INTO assessment_repeat (assessment_id, domain, count) VALUES (?, ?, ?)",
            statement -> {
                for (var counted : counts.entrySet()) {
                    statement.setObject(1, assessment);
                    statement.setString(2, counted.getKey());
                    statement.setInt(3, counted.getValue());
                    statement.executeUpdate();
                }
                return counts.size();
            });
    }

    private static List<Domain> repeated(Sheet sheet) {
        return sheet.domains().stream().filter(domain -> domain.repeat().isPresent()).toList();
    }
}
