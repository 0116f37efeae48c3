package org.havenmark.feedback;

import java.util.List;

/** The alerts that somebody may know of: open ones, then the latest of those that are closed. */
public record AlertsPage(List<AlertRow> open, List<AlertRow> closed) {
    private static final int MOST_CLOSED = 40;

    public AlertsPage {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    static AlertsPage of(List<AlertRow> all) {
        return new AlertsPage(all.stream().filter(AlertRow::isOpen).toList(),
            all.stream().filter(row -> !row.isOpen()).limit(MOST_CLOSED).toList());
    }
}
