package org.havenmark.drafting;

import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/**
 * Domains of another sheet to put into a draft.
 *
 * @param source the chosen sheet; empty while none is
 */
public record ModulesPage(UUID id, String title, UUID deed, List<Option> sources, String source, List<Offer> domains,
                          Forms forms) {
    /**
     * One domain of the chosen sheet.
     *
     * @param criteria how many it has
     * @param known    how many of them the draft has already
     */
    public record Offer(String id, Said title, int criteria, int known, List<Said> texts) { }
}
