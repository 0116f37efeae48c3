package org.havenmark.change;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.change.Asking.Asked;
import org.havenmark.change.Question.UnexplainedRise;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheets;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Questions that were answered and that the numbers do not give any more: what somebody found out is still to be read.
 * The numbers of then were not kept, so that the question stands here without them.
 */
@Singleton
final class AskedBefore {
    private static final String RISE = new UnexplainedRise("", 0, 0).kind();
    private final PeerVisits visits;
    private final Sheets sheets;
    private final Words words;

    AskedBefore(PeerVisits visits, Sheets sheets, Words words) {
        this.visits = visits;
        this.sheets = sheets;
        this.words = words;
    }

    /**
     * The latest answer first.
     *
     * @param still questions that the numbers give now
     */
    List<QuestionsPage.Item> items(Map<UUID, Questions.Answer> answers, Set<UUID> still, Map<UUID, ShownNote> said,
                                   Locale language) {
        var before = answers.entrySet().stream().filter(each -> !still.contains(each.getKey()))
            .sorted(Comparator.comparing((Map.Entry<UUID, Questions.Answer> each) -> each.getValue().at()).reversed())
            .toList();
        var seen = visits.these(before.stream().map(each -> each.getValue().assessment()).distinct().toList()).stream()
            .collect(Collectors.toMap(PeerVisit::assessment, Function.identity()));
        return before.stream().filter(each -> seen.containsKey(each.getValue().assessment())).map(each ->
            item(each.getKey(), each.getValue(), seen.get(each.getValue().assessment()), said, language)).toList();
    }

    private QuestionsPage.Item item(UUID id, Questions.Answer answer, PeerVisit visit, Map<UUID, ShownNote> said,
                                    Locale language) {
        return new QuestionsPage.Item(id, visit.assessment(), visit.name(), visit.on(),
            words.say(language, "change.question.before." + answer.question()), criterion(id, answer, visit, language),
            said.get(answer.note()), answer.at());
    }

    /** Only the id of the question says which; the levels are no part of it. */
    private @Nullable Said criterion(UUID id, Questions.Answer answer, PeerVisit visit, Locale language) {
        return !answer.question().equals(RISE) ? null : sheets.get(visit.sheetVersion()).criteria().filter(each ->
            Asked.of(visit.assessment(), new UnexplainedRise(each.id(), 0, 0)).id().equals(id)).findFirst()
            .map(Criterion::text).map(text -> text.in(language)).orElse(null);
    }
}
