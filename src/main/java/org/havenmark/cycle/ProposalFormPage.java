package org.havenmark.cycle;

import java.util.List;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/**
 * The page on which a whole cycle is asked for.
 *
 * @param blocked why there is no plan for what was chosen, in words; empty while nothing was asked
 */
public record ProposalFormPage(Cycle cycle, ProposalForm form, Forms forms, List<String> blocked,
                               List<Option> shelters, List<Option> sheets, TeamChoices assessors) { }
