package org.havenmark.assessment;

import java.util.List;
import java.util.UUID;
import org.havenmark.assessment.AssessingPages.PartTask;
import org.havenmark.assessment.TeamPage.Item;
import org.havenmark.assessment.TeamPage.SettlingView;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * What all rated alike in one domain, where that is too much for the page of the differences.
 *
 * @param left     how many differences are not settled, in the whole sheet
 * @param parts    all parts of it; one alone is not listed
 * @param settling the form that is open, where one is
 */
public record TeamDomainPage(UUID id, String shelter, Said title, boolean open, int revision, int left,
                             List<Item> items, Portion part, List<PartTask> parts, @Nullable SettlingView settling) {
    public TeamDomainPage {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    public boolean isOpen() {
        return open;
    }

    public boolean hasProblems() {
        return settling != null && !(settling.forms().isEmpty() && settling.wrong().isEmpty());
    }
}
