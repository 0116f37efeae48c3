package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Outcome;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Conflict;
import org.havenmark.web.Tokens;

/** An assessor hands in what they scored alone: from then on it is read-only, and they may see the others'. */
@Singleton
public class HandingInOwn {
    private final JdbcOperations jdbc;
    private final Drafts drafts;
    private final Submissions submissions;
    private final LaidSheets sheets;
    private final Shelters shelters;
    private final Audit audit;
    private final Clock clock;

    HandingInOwn(JdbcOperations jdbc, Drafts drafts, Submissions submissions, LaidSheets sheets, Shelters shelters,
                 Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.submissions = submissions;
        this.sheets = sheets;
        this.shelters = shelters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Hands in, unless something is missing, which is then the answer.
     *
     * @throws Conflict when the person has handed in before, or the visit's context is not filled in
     */
    @Transactional
    public Map<String, String> handIn(Assessment assessment, UUID person) {
        lock(assessment.id());
        if (submissions.hasHandedIn(assessment.id(), person)) {
            throw new Conflict("assessment.handed-in");
        }
        if (assessment.contextAt() == null) {
            throw new Conflict("assessment.context.first");
        }
        var answers = answers(assessment, person);
        var missing = missing(OnSheet.score(sheets.of(assessment), profile(assessment), answers), answers);
        if (missing.isEmpty()) {
            keep(assessment, person, answers);
        }
        return missing;
    }

    /** What is still missing, by criterion in the sheet's order, with the key of the words; empty when all is there. */
    static Map<String, String> missing(Outcome outcome, List<Answer> answers) {
        var missing = new LinkedHashMap<String, String>();
        var given = new LinkedHashMap<String, Answer>();
        answers.forEach(answer -> given.put(answer.criterion(), answer));
        for (var line : outcome.lines()) {
            var id = line.criterion().id();
            if (line.out().filter(out -> out.why() == Counted.Why.UNANSWERED).isPresent()) {
                missing.put(id, "assessment.missing.answer");
            } else if (given.containsKey(id) && line.isApplicable()) {
                given.get(id).missing(line.criterion()).ifPresent(key -> missing.put(id, key));
            }
        }
        return missing;
    }

    private List<Answer> answers(Assessment assessment, UUID person) {
        return drafts.of(assessment.id(), person).values().stream().flatMap(latest -> latest.given().stream()).toList();
    }

    private Set<String> profile(Assessment assessment) {
        return shelters.findById(assessment.shelterId()).orElseThrow().profileTags();
    }

    private void keep(Assessment assessment, UUID person, List<Answer> answers) {
        var id = UUID.randomUUID();
        var content = SubmissionBytes.of(assessment, person, answers).getBytes(StandardCharsets.UTF_8);
        var sha256 = Tokens.sha256(content);
        jdbc.prepareStatement("INSERT INTO submission (id, assessment_id, person_id, revision, content, sha256, "
            + "received_at) VALUES (?, ?, ?, 1, ?, ?, ?)", statement -> {
                statement.setObject(1, id);
                statement.setObject(2, assessment.id());
                statement.setObject(3, person);
                statement.setBytes(4, content);
                statement.setString(5, sha256);
                statement.setObject(6, AnswerRows.at(clock.instant()));
                return statement.executeUpdate();
            });
        jdbc.prepareStatement("INSERT INTO rating (id, submission_id, " + AnswerRows.COLUMNS
            + ") VALUES (?, ?, " + AnswerRows.PLACES + ")", statement -> insert(statement, id, answers));
        audit.note(person, "submission.handed-in", "submission", id, sha256);
    }

    private static int insert(PreparedStatement statement, UUID submission, List<Answer> answers)
        throws java.sql.SQLException {
        for (var answer : answers) {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, submission);
            AnswerRows.write(statement, 3, answer);
            statement.addBatch();
        }
        return statement.executeBatch().length;
    }

    private void lock(UUID assessment) {
        jdbc.prepareStatement("SELECT id FROM assessment WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, assessment);
            return statement.execute();
        });
    }
}
