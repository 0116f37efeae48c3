package org.havenmark.database;

/** The commit was not seen on disk in time. It may be kept or lost, so send the same write again. */
public final class OutcomeUnknown extends Unavailable {
    OutcomeUnknown(String reason) {
        super(reason);
    }
}
