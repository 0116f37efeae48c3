package org.havenmark.cycle;

import java.util.List;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/** The page on which a visit is planned by hand. */
public record PlanPage(Cycle cycle, PlanForm form, Forms forms, List<Option> shelters, List<Option> sheets,
                       TeamChoices team) { }
