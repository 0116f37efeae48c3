package org.havenmark.assessment;

import java.util.List;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * Why the sheet does not ask a criterion of this shelter.
 *
 * @param profiles the shelters that it is for, where this one is none of them
 * @param asked    the answers that switch it off
 */
public record OffView(List<Said> profiles, List<AskedView> asked) {
    public OffView {
        profiles = List.copyOf(profiles);
        asked = List.copyOf(asked);
    }

    /**
     * A criterion whose answer decides.
     *
     * @param answer the level it was answered with; null without one
     * @param off    whether it is not asked itself
     */
    public record AskedView(String number, @Nullable Said answer, boolean off) { }
}
