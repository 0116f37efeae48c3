package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.web.Conflict;
import org.jspecify.annotations.Nullable;

/** The revisions of assessments: which is open, which are handed in, and how a correction begins. */
@Singleton
public class HandIns {
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    HandIns(JdbcOperations jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every handed-in revision, the latest first; a correction bears its reason. */
    @Transactional(readOnly = true)
    public List<HandIn> of(UUID assessment) {
        return jdbc.prepareStatement("""
            SELECT h.id, h.revision, h.handed_in_at, r.reason_note_id FROM hand_in h
            LEFT JOIN revision r ON r.assessment_id = h.assessment_id AND r.revision = h.revision
            WHERE h.assessment_id = ? ORDER BY h.revision DESC""", statement -> {
                statement.setObject(1, assessment);
                var handIns = new ArrayList<HandIn>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        handIns.add(new HandIn(rows.getObject("id", UUID.class), rows.getInt("revision"),
                            AnswerRows.instant(rows, "handed_in_at"), rows.getObject("reason_note_id", UUID.class)));
                    }
                }
                return handIns;
            });
    }

    /** The revision that may be changed now: the first until it is handed in, then one only after it was opened. */
    @Transactional(readOnly = true)
    public Optional<Integer> openRevision(UUID assessment) {
        int last = of(assessment).stream().mapToInt(HandIn::revision).max().orElse(0);
        return last == 0 || reason(assessment, last + 1).isPresent() ? Optional.of(last + 1) : Optional.empty();
    }

    /** Why a correction was opened; the first revision has no reason. */
    @Transactional(readOnly = true)
    public Optional<UUID> reason(UUID assessment, int revision) {
        return jdbc.prepareStatement("SELECT reason_note_id FROM revision WHERE assessment_id = ? AND revision = ?",
            statement -> {
                statement.setObject(1, assessment);
                statement.setInt(2, revision);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
                }
            });
    }

    /** Opens the next revision as a copy of the last, for a reason. */
    @Transactional
    public int open(UUID assessment, UUID person, UUID reasonNote) {
        lock(assessment);
        if (openRevision(assessment).isPresent()) {
            throw new Conflict("assessment.revision.open");
        }
        int next = of(assessment).get(0).revision() + 1;
        jdbc.prepareStatement("INSERT INTO revision VALUES (?, ?, ?, ?, ?)", statement -> {
            statement.setObject(1, assessment);
            statement.setInt(2, next);
            statement.setObject(3, person);
            statement.setObject(4, AnswerRows.at(clock.instant()));
            statement.setObject(5, reasonNote);
            return statement.executeUpdate();
        });
        copy(assessment, next - 1, next);
        audit.note(person, "revision.opened", "assessment", assessment);
        return next;
    }

    /** Settling, handing in and opening a correction come one after the other. */
    public void lock(UUID assessment) {
        jdbc.prepareStatement("SELECT id FROM assessment WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, assessment);
            return statement.execute();
        });
    }

    private void copy(UUID assessment, int from, int to) {
        jdbc.prepareStatement("INSERT INTO agreed_rating (id, assessment_id, revision, " + AnswerRows.COLUMNS
            + ", agreed_by, agreed_at, version) SELECT gen_random_uuid(), assessment_id, ?, " + AnswerRows.COLUMNS
            + ", agreed_by, agreed_at, 0 FROM agreed_rating WHERE assessment_id = ? AND revision = ?", statement -> {
                statement.setInt(1, to);
                statement.setObject(2, assessment);
                statement.setInt(3, from);
                return statement.executeUpdate();
            });
        jdbc.prepareStatement("""
            INSERT INTO agreed_rating_source SELECT n.id, s.rating_id FROM agreed_rating n
            JOIN agreed_rating o ON o.assessment_id = n.assessment_id AND o.criterion = n.criterion
              AND o.revision = n.revision - 1 JOIN agreed_rating_source s ON s.agreed_rating_id = o.id
            WHERE n.assessment_id = ? AND n.revision = ?""", statement -> {
                statement.setObject(1, assessment);
                statement.setInt(2, to);
                return statement.executeUpdate();
            });
    }

    /** A revision that was handed in; the first has no reason. */
    public record HandIn(UUID id, int revision, Instant handedInAt, @Nullable UUID reasonNote) { }
}
