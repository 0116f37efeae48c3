package org.havenmark.cycle;

import org.havenmark.web.Forms;

/** The page on which a visit's day and team are changed. */
public record ChangePage(Cycle cycle, PlannedVisit visit, ChangeForm form, Forms forms, TeamChoices team) { }
