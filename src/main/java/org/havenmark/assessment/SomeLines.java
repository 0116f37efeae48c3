package org.havenmark.assessment;

import java.util.List;

/**
 * Criteria of a result; where they are many, the first of them.
 *
 * @param all how many there are
 */
public record SomeLines(List<LineView> shown, int all) {
    public SomeLines {
        shown = List.copyOf(shown);
    }

    public boolean isThere() {
        return all > 0;
    }

    public int more() {
        return all - shown.size();
    }
}
