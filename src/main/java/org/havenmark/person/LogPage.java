package org.havenmark.person;

import java.util.List;

/**
 * The newest rows of the log, newest first.
 *
 * @param broken the number of the first row that does not follow from the one before it; 0 where the chain is whole
 */
public record LogPage(List<LogRow> rows, long broken) { }
