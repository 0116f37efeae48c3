package org.havenmark.assessment;

import java.util.List;
import java.util.UUID;
import org.havenmark.web.Forms;

/** The visit's context, to fill in before scoring. */
public record ContextPage(UUID id, String shelter, ContextForm form, Forms forms, List<String> questioned) { }
