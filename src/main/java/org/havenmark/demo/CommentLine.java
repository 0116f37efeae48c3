package org.havenmark.demo;

import java.util.Optional;

/**
 * What an adviser said about a draft, as the facilitator took it down.
 *
 * @param answered the day of the answer; empty while nobody has answered
 */
record CommentLine(String draft, int day, String criterion, NoteLine said, Optional<Integer> answered,
                   String answeredBy, NoteLine answer) {
    static CommentLine of(Line line) {
        return new CommentLine(line.words("draft"), line.number("day"), line.words("criterion"),
            NoteLine.of(line, "language", "words"), line.maybe("answered").map(Integer::valueOf),
            line.maybe("answered-by").orElse(""), NoteLine.of(line, "answer-language", "answer"));
    }
}
