package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;

/**
 * What was rated at visits that were handed in, in as many statements however many they are. Who may know is the
 * caller's.
 */
@Singleton
public class RatedVisits {
    private static final String LAST = "(SELECT max(x.revision) FROM hand_in x WHERE x.assessment_id = a.id)";
    private final JdbcOperations jdbc;
    private final LaidSheets sheets;

    RatedVisits(JdbcOperations jdbc, LaidSheets sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    /** By assessment, in the order asked for; one that is not handed in is not there. */
    @Transactional(readOnly = true)
    public Map<UUID, RatedVisit> of(Collection<UUID> assessments) {
        if (assessments.isEmpty()) {
            return Map.of();
        }
        var made = new HashMap<UUID, Made>();
        ask("SELECT a.id, a.shelter_id, a.visit_on, a.sheet_version_id, s.profile FROM assessment a JOIN hand_in h "
            + "ON h.assessment_id = a.id AND h.revision = " + LAST
            + " JOIN score s ON s.hand_in_id = h.id WHERE a.id IN ",
            assessments, row -> made.put(row.getObject("id", UUID.class), Made.of(row)));
        ask("SELECT assessment_id, domain, count AS repeats FROM assessment_repeat WHERE assessment_id IN ",
            made.keySet(), row -> of(made, row).repeats.put(row.getString("domain"), row.getInt("repeats")));
        ask("SELECT r.assessment_id, " + AnswerRows.COLUMNS + " FROM assessment a JOIN agreed_rating r ON "
            + "r.assessment_id = a.id AND r.revision = " + LAST + " WHERE a.id IN ", made.keySet(),
            row -> of(made, row).agreed.add(AnswerRows.read(row)));
        ask("SELECT s.assessment_id, s.person_id, " + AnswerRows.COLUMNS + " FROM submission s JOIN rating r "
            + "ON r.submission_id = s.id WHERE s.revision = 1 AND s.assessment_id IN ", made.keySet(),
            row -> of(made, row).alone.computeIfAbsent(row.getObject("person_id", UUID.class),
                none -> new ArrayList<>())
                .add(AnswerRows.read(row).rating()));
        var read = sheets.asWritten(made.values().stream().map(Made::sheetVersion).distinct().toList());
        var visits = new LinkedHashMap<UUID, RatedVisit>();
        assessments.stream().filter(made::containsKey).forEach(id -> visits.put(id, made.get(id).visit(id,
            Objects.requireNonNull(read.get(made.get(id).sheetVersion)))));
        return visits;
    }

    private static Made of(Map<UUID, Made> made, ResultSet row) throws SQLException {
        return Objects.requireNonNull(made.get(row.getObject("assessment_id", UUID.class)));
    }

    private void ask(String question, Collection<UUID> ids, Row each) {
        var asked = List.copyOf(ids);
        if (asked.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(question + "(" + String.join(", ", Collections.nCopies(asked.size(), "?")) + ")",
            statement -> {
                for (int i = 0; i < asked.size(); i++) {
                    statement.setObject(i + 1, asked.get(i));
                }
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.read(rows);
                    }
                }
                return asked.size();
            });
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private record Made(UUID shelter, LocalDate visitOn, UUID sheetVersion, Set<String> profile,
                        Map<String, Integer> repeats, List<Answer> agreed, Map<UUID, List<Rating>> alone) {
        static Made of(ResultSet row) throws SQLException {
            return new Made(row.getObject("shelter_id", UUID.class), row.getObject("visit_on", LocalDate.class),
                row.getObject("sheet_version_id", UUID.class), Arrays.stream(row.getString("profile").split(","))
                    .filter(tag -> !tag.isEmpty()).collect(Collectors.toSet()), new HashMap<>(), new ArrayList<>(),
                new LinkedHashMap<>());
        }

        /** What was agreed about a room that is not counted any more is left out. */
        RatedVisit visit(UUID id, Sheet sheet) {
            var asked = sheet.repeated(repeats).criteria().map(Criterion::id).collect(Collectors.toSet());
            return new RatedVisit(id, shelter, visitOn, sheetVersion, sheet, repeats, profile, agreed.stream()
                .filter(answer -> asked.contains(answer.criterion())).map(Answer::rating).toList(), alone);
        }
    }
}
