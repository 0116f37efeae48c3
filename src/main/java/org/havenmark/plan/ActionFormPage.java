package org.havenmark.plan;

import java.util.List;
import java.util.UUID;
import org.havenmark.feedback.SolvedElsewhere.Solved;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * Writing an action.
 *
 * @param action   null for a new one
 * @param proposed whether a team writes a proposal
 * @param changing whether a manager takes a proposal in other words
 * @param heard    the cost as it was read, in words; empty before that
 * @param now      what stands since somebody else was quicker; null where nobody was
 * @param solved   what other shelters did about the same criterion
 */
public record ActionFormPage(UUID shelter, String name, @Nullable UUID action, boolean proposed, boolean changing,
                             @Nullable About about, ActionForm form, Forms forms, List<String> currencies,
                             String heard, @Nullable RevisionView now, List<Solved> solved) {
    public ActionFormPage {
        currencies = List.copyOf(currencies);
        solved = List.copyOf(solved);
    }

    /** Where the form goes. */
    public String path() {
        return "/plans/" + shelter + "/actions" + (action == null ? "" : "/" + action + "/revisions");
    }

    /** The id of the action that the form makes, so that sending it twice is harmless. */
    public UUID sent() {
        return UUID.randomUUID();
    }
}
