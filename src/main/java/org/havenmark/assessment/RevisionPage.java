package org.havenmark.assessment;

import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;

/**
 * Where a correction is opened.
 *
 * @param last the revision that is in force now
 */
public record RevisionPage(UUID id, String shelter, int last, Forms forms, TypedNote reason) { }
