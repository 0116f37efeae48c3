package org.havenmark.assessment;

import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;

/** The visit's context, to fill in before scoring. */
public record ContextPage(UUID id, String shelter, ContextForm form, Forms forms, TypedNote roomsNote) { }
