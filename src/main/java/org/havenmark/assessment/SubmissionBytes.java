package org.havenmark.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a submission, whose SHA-256 is its receipt: a line for each answer, by criterion, the fields
 * in a fixed order; what was measured comes last, where something was. Notes are named by their id alone, so that
 * erasing a note leaves every receipt true.
 */
final class SubmissionBytes {
    private SubmissionBytes() { }

    static String of(Assessment assessment, UUID person, List<Answer> answers) {
        var text = new StringBuilder("havenmark submission 1\n").append(assessment.id()).append('\n')
            .append(assessment.sheetVersionId()).append('\n').append(person).append('\n');
        answers.stream().sorted(Comparator.comparing(Answer::criterion)).forEach(answer -> text
            .append(answer.criterion()).append('\t').append(answer.mark()).append('\t').append(word(answer.level()))
            .append('\t').append(word(answer.proof())).append('\t').append(word(answer.reason())).append('\t')
            .append(word(answer.note())).append(answer.measured() == null ? "" : '\t' + answer.measured())
            .append('\n'));
        return text.toString();
    }

    private static String word(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
