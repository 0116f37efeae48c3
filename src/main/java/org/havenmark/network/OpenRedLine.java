package org.havenmark.network;

import java.time.LocalDate;
import java.util.UUID;

/** A red line of one shelter, as its latest assessment found it: crossed, or not checked. */
public record OpenRedLine(String criterion, boolean crossed, String shelter, UUID assessment, LocalDate visitOn) { }
