package org.havenmark.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.change.Asking.Asked;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.web.Conflict;

/** What coordinators found out about questions; one that is answered is closed. */
@Singleton
class Questions {
    private final JdbcOperations jdbc;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    Questions(JdbcOperations jdbc, Notes notes, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /** By question. */
    @Transactional(readOnly = true)
    public Map<UUID, Answer> answers() {
        return jdbc.prepareStatement("SELECT * FROM answered_question", statement -> {
            var answers = new HashMap<UUID, Answer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.put(rows.getObject("id", UUID.class), new Answer(
                        rows.getObject("assessment_id", UUID.class), rows.getString("question"),
                        rows.getObject("note_id", UUID.class),
                        rows.getObject("answered_at", OffsetDateTime.class).toInstant()));
                }
            }
            return answers;
        });
    }

    /** Closes a question with what was found out, or says why the words are questioned. */
    @Transactional
    public Keeping answer(Asked asked, Draft words) {
        var kept = notes.keep(words);
        kept.note().ifPresent(note -> {
            if (insert(asked, note, words.writer()) == 0) {
                throw new Conflict("change.question.answered");
            }
            audit.note(words.writer(), "question.answered", "question", asked.id());
        });
        return kept;
    }

    private int insert(Asked asked, UUID note, UUID by) {
        return jdbc.prepareStatement("INSERT INTO answered_question (id, assessment_id, question, note_id, "
            + "answered_at, answered_by) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", statement -> {
                statement.setObject(1, asked.id());
                statement.setObject(2, asked.assessment());
                statement.setString(3, asked.question().kind());
                statement.setObject(4, note);
                statement.setObject(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                statement.setObject(6, by);
                return statement.executeUpdate();
            });
    }

    /**
     * What was found out.
     *
     * @param assessment the visit it was asked about
     * @param question   which sort it was, as {@link Question#kind()} has it
     */
    record Answer(UUID assessment, String question, UUID note, Instant at) { }
}
