package org.havenmark.guard;

import java.util.UUID;
import org.havenmark.web.Forms;

/**
 * One questioned text before its guardian.
 *
 * @param replacement the words to be put in its place, as typed
 */
public record ReadingPage(UUID id, String words, String lang, String reason, String replacement, Forms forms) { }
