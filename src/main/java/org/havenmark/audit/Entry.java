package org.havenmark.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.havenmark.web.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log.
 *
 * @param actor   the person, or null for the program itself and for strangers
 * @param deed    what was done, a dotted word such as {@code sheet.published}
 * @param subject what it was done to, by id; never free text
 * @param digest  SHA-256 of what was approved or handed in, or empty
 */
public record Entry(long sequence, Instant happenedAt, @Nullable UUID actor, String deed, String subjectKind,
                    String subject, String digest, String previousHash) {
    public Entry {
        // Both databases keep microseconds: what is hashed must be what is read back.
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** SHA-256 over the canonical form: the fields in their order, each on a line of its own. */
    public String hash() {
        return Tokens.sha256(String.join("\n", Long.toString(sequence), happenedAt.toString(),
            actor == null ? "" : actor.toString(), deed, subjectKind, subject, digest, previousHash));
    }
}
