package org.havenmark.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.sheet.Sheet;

/**
 * A criterion that team members rated differently, or that one answered and another could not.
 *
 * @param answers each member's, in the order they handed in
 */
public record Difference(String criterion, List<Answer> answers) {
    public Difference {
        answers = List.copyOf(answers);
    }

    /** All that must be talked about, in the sheet's order. Criteria that nobody answered are not among them. */
    public static List<Difference> among(Sheet sheet, Map<UUID, Map<String, Submissions.Rated>> ratings) {
        return sheet.criteria().map(criterion -> of(criterion.id(), ratings)).filter(Difference::isOne).toList();
    }

    private static Difference of(String criterion, Map<UUID, Map<String, Submissions.Rated>> ratings) {
        var answers = new ArrayList<Answer>();
        ratings.values().forEach(own -> {
            if (own.containsKey(criterion)) {
                answers.add(own.get(criterion).answer());
            }
        });
        return new Difference(criterion, answers);
    }

    private boolean isOne() {
        return answers.size() > 1 && !answers.stream().allMatch(answers.get(0)::isSameAs);
    }

    /** How far apart the levels are, in levels; 0 where at most one gave a level. */
    public int distance() {
        var levels = answers.stream().filter(answer -> answer.mark() == Answer.Mark.LEVEL).map(Answer::level).toList();
        return levels.size() < 2 ? 0 : levels.stream().max(Integer::compare).orElseThrow()
            - levels.stream().min(Integer::compare).orElseThrow();
    }

    /** In what they differ, as the last part of a message key. */
    public String gap() {
        if (distance() > 0) {
            return distance() == 1 ? "level" : "levels";
        }
        if (answers.stream().map(Answer::measured).distinct().count() > 1
            && answers.stream().allMatch(answer -> answer.measured() != null)) {
            return "number";
        }
        return answers.stream().allMatch(answer -> answer.mark() == Answer.Mark.LEVEL) ? "proof" : "other";
    }
}
