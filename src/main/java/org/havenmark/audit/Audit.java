package org.havenmark.audit;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appends to the log, in the transaction of the deed itself, under one lock; and checks its chain. */
@Singleton
public class Audit {
    private final JdbcOperations jdbc;
    private final Clock clock;

    Audit(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down a deed; rolled back together with it. */
    @Transactional
    public void note(@Nullable UUID actor, String deed, String subjectKind, Object subject) {
        note(actor, deed, subjectKind, subject, "");
    }

    /** Writes down a deed with the digest of what was approved or handed in. */
    @Transactional
    public void note(@Nullable UUID actor, String deed, String subjectKind, Object subject, String digest) {
        var head = lockHead();
        var entry = new Entry(head.sequence() + 1, clock.instant(), actor, deed, subjectKind, subject.toString(),
            digest, head.hash());
        insert(entry);
        jdbc.prepareStatement("UPDATE audit_head SET sequence = ?, hash = ? WHERE id = 1", statement -> {
            statement.setLong(1, entry.sequence());
            statement.setString(2, entry.hash());
            return statement.executeUpdate();
        });
    }

    /** The number of the first row whose chain is broken, or empty where all is whole. */
    @Transactional(readOnly = true)
    public OptionalLong firstBroken() {
        return jdbc.prepareStatement("SELECT * FROM audit ORDER BY sequence", statement -> {
            try (var rows = statement.executeQuery()) {
                return firstBroken(rows);
            }
        });
    }

    /** The latest rows, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> latest(int most) {
        return jdbc.prepareStatement("SELECT * FROM audit ORDER BY sequence DESC LIMIT ?", statement -> {
            statement.setInt(1, most);
            var entries = new ArrayList<Entry>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        });
    }

    private OptionalLong firstBroken(ResultSet rows) throws SQLException {
        var previous = "0".repeat(64);
        long sequence = 0;
        while (rows.next()) {
            var entry = entry(rows);
            sequence++;
            if (entry.sequence() != sequence || !entry.previousHash().equals(previous)
                || !entry.hash().equals(rows.getString("hash"))) {
                return OptionalLong.of(sequence);
            }
            previous = entry.hash();
        }
        return headMatches(sequence, previous) ? OptionalLong.empty() : OptionalLong.of(sequence + 1);
    }

    private boolean headMatches(long sequence, String hash) {
        return jdbc.prepareStatement("SELECT sequence, hash FROM audit_head WHERE id = 1", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) == sequence && rows.getString(2).equals(hash);
            }
        });
    }

    private Head lockHead() {
        return jdbc.prepareStatement("SELECT sequence, hash FROM audit_head WHERE id = 1 FOR UPDATE", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Head(rows.getLong(1), rows.getString(2));
            }
        });
    }

    private void insert(Entry entry) {
        jdbc.prepareStatement("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            statement.setLong(1, entry.sequence());
            statement.setObject(2, OffsetDateTime.ofInstant(entry.happenedAt(), ZoneOffset.UTC));
            statement.setObject(3, entry.actor());
            statement.setString(4, entry.deed());
            statement.setString(5, entry.subjectKind());
            statement.setString(6, entry.subject());
            statement.setString(7, entry.digest());
            statement.setString(8, entry.previousHash());
            statement.setString(9, entry.hash());
            return statement.executeUpdate();
        });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var at = row.getObject("happened_at", OffsetDateTime.class);
        return new Entry(row.getLong("sequence"), at.toInstant(), row.getObject("actor", UUID.class),
            row.getString("deed"), row.getString("subject_kind"), row.getString("subject_id"),
            row.getString("digest"), row.getString("previous_hash"));
    }

    private record Head(long sequence, String hash) { }
}
