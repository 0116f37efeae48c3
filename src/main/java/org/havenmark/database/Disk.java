package org.havenmark.database;

/** What the barrier asks of the database file. */
interface Disk {
    /** Writes all that is committed, and returns when the disk has it. Nobody is writing meanwhile. */
    void sync() throws Exception;

    /** Whether tidying now would win enough room to be worth a pause. */
    boolean isUntidy();

    /** Wins room for about half a second. Nobody is reading or writing meanwhile. */
    void tidy() throws Exception;
}
