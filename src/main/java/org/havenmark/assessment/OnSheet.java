package org.havenmark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheet;

/** Which of somebody's answers a laid-out sheet asks for. The others are about rooms that are no longer counted. */
final class OnSheet {
    private OnSheet() { }

    /** Those that the sheet asks for, in their order. */
    static List<Answer> of(Sheet sheet, Collection<Answer> answers) {
        var asked = sheet.criteria().map(Criterion::id).collect(Collectors.toSet());
        return answers.stream().filter(answer -> asked.contains(answer.criterion())).toList();
    }

    /** The score of what the sheet asks for. */
    static Outcome score(Sheet sheet, Set<String> profile, Collection<Answer> answers) {
        return Scoring.score(sheet, profile, of(sheet, answers).stream().map(Answer::rating).toList());
    }

    /** Those about this domain's rooms, houses or groups that are not counted any more. */
    static List<Answer> beyond(Domain domain, Collection<Answer> answers) {
        var asked = domain.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        var bases = domain.criteria().stream().map(Criterion::base).collect(Collectors.toSet());
        return answers.stream().filter(answer -> !asked.contains(answer.criterion())
            && Repeat.instance(answer.criterion()).map(Repeat.Instance::base).filter(bases::contains).isPresent())
            .toList();
    }

    /** The numbers of these rooms, houses or groups. */
    static List<Integer> numbersBeyond(Domain domain, Collection<Answer> answers) {
        return beyond(domain, answers).stream().flatMap(answer -> Repeat.instance(answer.criterion()).stream())
            .map(Repeat.Instance::number).distinct().sorted().toList();
    }
}
