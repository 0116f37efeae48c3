package org.havenmark.database;

/** The statement never began, because a transaction or a checkpoint took too long: nothing was written, try again. */
public final class Busy extends Unavailable {
    Busy(String reason) {
        super(reason);
    }
}
