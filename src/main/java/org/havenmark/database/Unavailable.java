package org.havenmark.database;

import java.sql.SQLException;
import java.util.Optional;

/** The embedded database cannot take the write now; the web answers 503 to each kind. */
public abstract sealed class Unavailable extends SQLException permits Busy, OutcomeUnknown, WritesStopped {
    Unavailable(String reason, Throwable cause) {
        super(reason, cause);
    }

    Unavailable(String reason) {
        super(reason);
    }

    /** Finds the reason among the wrappings that a repository or a transaction put around it. */
    public static Optional<Unavailable> in(Throwable thrown) {
        for (var each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Unavailable found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
