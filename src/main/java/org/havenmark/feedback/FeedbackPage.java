package org.havenmark.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.assessment.LineView;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * The feedback of one visit.
 *
 * @param strengths at their target, the first of them
 * @param findings  red lines first, then by need: one part of them
 * @param comments  on the visit as a whole
 * @param takenBack what a correction took back although somebody had talked about it
 */
public record FeedbackPage(Head head, Rights rights, List<LineView> strengths, int strengthsInAll,
                           List<FindingView> findings, int findingsInAll, int part, int parts,
                           List<CommentView> comments, List<TakenBack> takenBack, Talk talk) {
    /** How many findings, and how many strengths, stand on one page. */
    static final int MOST = 40;

    public FeedbackPage {
        strengths = List.copyOf(strengths);
        findings = List.copyOf(findings);
        comments = List.copyOf(comments);
        takenBack = List.copyOf(takenBack);
    }

    public int crossed() {
        return (int) findings.stream().filter(FindingView::crossed).count();
    }

    public int strengthsMore() {
        return strengthsInAll - strengths.size();
    }

    /** Where this part begins and ends among all findings, counted from 1. */
    public int from() {
        return (part - 1) * MOST + 1;
    }

    public int to() {
        return from() + findings.size() - 1;
    }

    /**
     * What it is the feedback of, and how far it is.
     *
     * @param daysAgo   from the visit to today
     * @param days      from the visit to the acknowledgement; null before
     * @param note      what the manager said when acknowledging
     * @param corrected whether a correction was handed in after it was final
     * @param version   of what the reader sees
     */
    public record Head(UUID id, String shelter, Said sheet, int sheetVersion, String kind, LocalDate visitOn,
                       int daysAgo, String state, @Nullable Instant sharedAt, @Nullable Instant acknowledgedAt,
                       @Nullable Integer days, @Nullable Integer daysToShare, boolean inAgreement,
                       @Nullable ShownNote note, boolean corrected,
                       int unanswered, int version, List<Option> languages) { }

    /** What this reader may do. */
    public record Rights(boolean word, boolean share, boolean answer, boolean comment) {
        static Rights of(Seat seat) {
            return new Rights(seat.mayWord(), seat.mayShare(), seat.mayAnswer(), seat.mayComment());
        }
    }

    /** A finding that stands no more, with what was said about it. */
    public record TakenBack(String number, Said text, Instant at, List<CommentView> comments) { }
}
