package org.havenmark.home;

/**
 * People, and whether the log is whole.
 *
 * @param broken the number of the first row of the log that was changed, 0 where none was
 */
public record AdministratorBlock(int people, int suspended, long logged, long broken) { }
