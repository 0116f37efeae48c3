package org.havenmark.feedback;

import java.util.List;

/**
 * The feedback of every visit that somebody may know of.
 *
 * @param median days from a visit to the acknowledgement, the middle one of those that are final; -1 before the first
 */
public record FeedbacksPage(List<FeedbackProgress.Row> rows, int open, int shared, int done, int median) {
    public FeedbacksPage {
        rows = List.copyOf(rows);
    }

    static FeedbacksPage of(List<FeedbackProgress.Row> rows) {
        var days = rows.stream().filter(row -> row.days() != null).map(FeedbackProgress.Row::days).sorted().toList();
        return new FeedbacksPage(rows, count(rows, Feedback.State.OPEN), count(rows, Feedback.State.SHARED),
            count(rows, Feedback.State.FINAL), days.isEmpty() ? -1 : days.get((days.size() - 1) / 2));
    }

    private static int count(List<FeedbackProgress.Row> rows, Feedback.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
