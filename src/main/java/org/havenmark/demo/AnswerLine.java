package org.havenmark.demo;

import java.util.Optional;
import org.havenmark.assessment.Answer;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.sheet.Proof;

/**
 * An answer that is written down instead of drawn.
 *
 * @param where a visit, a shelter (at each of its visits) or a kind of organisation
 * @param who   a username, {@code all} of the team each for themselves, or {@code team} for what it agreed
 */
record AnswerLine(String place, String where, String who, String criterion, Answer answer, NoteLine note) {
    static final String ALL = "all";
    static final String TEAM = "team";

    static AnswerLine of(Line line) {
        var criterion = line.words("criterion");
        var proof = line.maybe("proof").map(words -> line.one("proof", Proof.class));
        return new AnswerLine(line.place(), line.words("where"), line.words("who"), criterion,
            answer(criterion, line.words("answer"), proof), NoteLine.of(line, "language", "note"));
    }

    /** A level as a number, {@code not-agreed}, or {@code not-seen} and {@code not-applicable} with their reason. */
    private static Answer answer(String criterion, String words, Optional<Proof> proof) {
        if (Character.isDigit(words.charAt(0))) {
            return new Answer(criterion, Mark.LEVEL, Integer.valueOf(words), proof.orElse(null), null, null);
        }
        var parts = words.split(":");
        var reason = parts.length == 1 ? null : Line.named(Answer.Reason.class, parts[1]);
        return new Answer(criterion, Line.named(Mark.class, parts[0]), null, null, reason, null);
    }
}
