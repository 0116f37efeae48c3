package org.havenmark.guard;

import java.util.List;

/** The questioned texts that wait. */
public record SuspicionsPage(List<OpenSuspicion> open) { }
