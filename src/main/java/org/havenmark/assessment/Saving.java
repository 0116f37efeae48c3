package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Conflict;

/**
 * The one way in for answers, from a page or a tablet alike: takes a batch, is idempotent by each entry's id, and
 * answers after the bytes are safe. Who may write is the caller's question.
 */
@Singleton
public class Saving {
    private static final Wrong TOO_LONG = Wrong.of("assessment.refused.long");
    private final JdbcOperations jdbc;
    private final Notes notes;
    private final LaidSheets sheets;
    private final Submissions submissions;
    private final Clock clock;

    Saving(JdbcOperations jdbc, Notes notes, LaidSheets sheets, Submissions submissions, Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.sheets = sheets;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * Saves a person's entries in their order.
     *
     * @throws Conflict once the person has handed in: what is handed in is read-only
     */
    @Transactional
    public List<Receipt> save(Assessment assessment, UUID person, Locale language, List<Entry> entries) {
        lock(assessment.id());
        if (submissions.hasHandedIn(assessment.id(), person)) {
            throw new Conflict("assessment.handed-in");
        }
        var sheet = sheets.of(assessment);
        return entries.stream().map(entry -> save(assessment, sheet, person, language, entry)).toList();
    }

    private Receipt save(Assessment assessment, Sheet sheet, UUID person, Locale language, Entry entry) {
        var before = receivedAt(entry.id(), assessment.id(), person);
        if (before.isPresent()) {
            return new Receipt.Saved(entry.id(), entry.criterion(), before.get());
        }
        var refused = entry.refusedBy(sheet);
        var draft = new Draft(person, entry.noteWords(), language, "assessment.note", entry.overriding());
        if (refused.isPresent() || draft.isTooLong()) {
            return new Receipt.Refused(entry.id(), entry.criterion(), refused.orElse(TOO_LONG));
        }
        var keeping = notes.keep(draft);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        insert(assessment.id(), person, entry, keeping.note(), now);
        return keeping instanceof Keeping.Questioned questioned
            ? new Receipt.NoteQuestioned(entry.id(), entry.criterion(), now, questioned.kinds())
            : new Receipt.Saved(entry.id(), entry.criterion(), now);
    }

    private void insert(UUID assessment, UUID person, Entry entry, Optional<UUID> note, Instant now) {
        jdbc.prepareStatement("INSERT INTO entry (id, assessment_id, person_id, " + AnswerRows.COLUMNS
            + ", entered_at, received_at, sequence) SELECT ?, ?, ?, " + AnswerRows.PLACES + ", ?, ?, "
            + "coalesce(max(e.sequence), 0) + 1 FROM entry e WHERE e.assessment_id = ? AND e.person_id = ?",
            statement -> {
                statement.setObject(1, entry.id());
                statement.setObject(2, assessment);
                statement.setObject(3, person);
                var next = write(statement, entry, note);
                statement.setObject(next, AnswerRows.at(entry.enteredAt()));
                statement.setObject(next + 1, AnswerRows.at(now));
                statement.setObject(next + 2, assessment);
                statement.setObject(next + 3, person);
                return statement.executeUpdate();
            });
    }

    private static int write(java.sql.PreparedStatement statement, Entry entry, Optional<UUID> note)
        throws java.sql.SQLException {
        return entry.given().isPresent() ? AnswerRows.write(statement, 4, entry.given().get().noted(note.orElse(null)))
            : AnswerRows.writeNone(statement, 4, entry.criterion(), note.orElse(null));
    }

    private Optional<Instant> receivedAt(UUID entry, UUID assessment, UUID person) {
        return jdbc.prepareStatement("SELECT received_at FROM entry WHERE id = ? AND assessment_id = ? "
            + "AND person_id = ?", statement -> {
                statement.setObject(1, entry);
                statement.setObject(2, assessment);
                statement.setObject(3, person);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(AnswerRows.instant(rows, "received_at")) : Optional.empty();
                }
            });
    }

    /** Two saves of one person at once must not take the same place in the sequence. */
    private void lock(UUID assessment) {
        jdbc.prepareStatement("SELECT id FROM assessment WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, assessment);
            return statement.execute();
        });
    }
}
