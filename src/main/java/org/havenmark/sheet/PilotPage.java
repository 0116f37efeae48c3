package org.havenmark.sheet;

import java.util.List;
import java.util.UUID;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/** The shelters on which a version is tried out. */
public record PilotPage(UUID id, Text.Said title, int number, List<Option> shelters, Forms forms,
                        List<String> chosen) { }
