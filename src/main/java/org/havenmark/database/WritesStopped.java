package org.havenmark.database;

/**
 * Nothing more is written until Havenmark is started again: a sync to disk failed, or the database is closed. What was
 * waiting for that sync may be kept or lost.
 */
public final class WritesStopped extends Unavailable {
    WritesStopped(String reason, Throwable cause) {
        super(reason, cause);
    }

    WritesStopped(String reason) {
        super(reason);
    }
}
