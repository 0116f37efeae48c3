package org.havenmark.home;

import java.util.List;
import java.util.UUID;
import org.havenmark.feedback.AlertRow;
import org.havenmark.feedback.FeedbackProgress;

/**
 * What follows from visits: safeguarding alerts, and feedback that waits for this person.
 *
 * @param alerts open ones, escalated first
 * @param tasks  the latest visits first
 * @param more   how many feedbacks wait beside these
 */
public record FollowingBlock(List<AlertRow> alerts, List<Task> tasks, int more) {
    private static final int MOST = 5;

    public FollowingBlock {
        alerts = List.copyOf(alerts);
        tasks = List.copyOf(tasks);
    }

    static FollowingBlock of(List<AlertRow> alerts, List<FeedbackProgress.Row> rows, UUID organisation,
                             boolean coordinates) {
        var tasks = rows.stream().map(row -> new Task(kind(row, organisation, coordinates), row))
            .filter(task -> task.kind() != Kind.NONE).toList();
        return new FollowingBlock(alerts, tasks.subList(0, Math.min(MOST, tasks.size())),
            Math.max(0, tasks.size() - MOST));
    }

    /** Whether there is nothing to say. */
    public boolean isCalm() {
        return alerts.isEmpty() && tasks.isEmpty();
    }

    private static Kind kind(FeedbackProgress.Row row, UUID organisation, boolean coordinates) {
        return switch (row.state()) {
            case OPEN -> coordinates ? Kind.WAIT : Kind.SHARE;
            case SHARED -> row.shelter().equals(organisation) ? Kind.ACKNOWLEDGE
                : row.unanswered() > 0 ? Kind.ANSWER : Kind.NONE;
            case FINAL -> Kind.NONE;
        };
    }

    /** A feedback and what it waits for. */
    public record Task(Kind kind, FeedbackProgress.Row row) {
        public String key() {
            return "home.feedback." + kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What this person does next about it. */
    public enum Kind { SHARE, WAIT, ANSWER, ACKNOWLEDGE, NONE }
}
