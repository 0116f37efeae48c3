package org.havenmark.change;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.assessment.RatedVisit;
import org.havenmark.assessment.RatedVisits;
import org.havenmark.change.Asking.Asked;
import org.havenmark.change.Asking.Earlier;
import org.havenmark.change.Asking.Looked;
import org.havenmark.change.Question.AlikeAssessors;
import org.havenmark.change.Question.AlikeVisits;
import org.havenmark.change.Question.StraightLine;
import org.havenmark.change.Question.UnexplainedRise;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Sheets;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Looks through all visits by peers for what there is to ask, and puts it in words. */
@Singleton
final class QuestionPages {
    private final PeerVisits visits;
    private final RatedVisits rated;
    private final Following following;
    private final List<ClosedActions> closed;
    private final Questions questions;
    private final AskedBefore before;
    private final Notes notes;
    private final Sheets sheets;
    private final Words words;

    QuestionPages(PeerVisits visits, RatedVisits rated, Following following, List<ClosedActions> closed,
                  Questions questions, AskedBefore before, Notes notes, Sheets sheets, Words words) {
        this.visits = visits;
        this.rated = rated;
        this.following = following;
        this.closed = closed;
        this.questions = questions;
        this.before = before;
        this.notes = notes;
        this.sheets = sheets;
        this.words = words;
    }

    QuestionsPage page(UUID reader, Locale language) {
        var all = visits.all();
        var answers = questions.answers();
        var said = notes.read(answers.values().stream().map(Questions.Answer::note).toList(), reader);
        var items = asked(all).stream().map(one -> item(one, all, answers, said, language)).toList();
        return new QuestionsPage(all.size(), items.stream().filter(one -> one.answer() == null).toList(),
            items.stream().filter(one -> one.answer() != null).toList(), before.items(answers,
                items.stream().map(QuestionsPage.Item::id).collect(Collectors.toSet()), said, language));
    }

    /** The question of this id, if the numbers still give it. */
    Optional<Asked> find(UUID id) {
        return asked(visits.all()).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    QuestionsPage.Item item(Asked one, UUID reader, Locale language) {
        var answers = questions.answers();
        return item(one, visits.all(), answers, Optional.ofNullable(answers.get(one.id()))
            .map(answer -> notes.read(List.of(answer.note()), reader)).orElse(Map.of()), language);
    }

    /** The latest visits first; each sheet by itself. */
    private List<Asked> asked(List<PeerVisit> all) {
        var read = rated.of(all.stream().map(PeerVisit::assessment).toList());
        var asked = new ArrayList<Asked>();
        all.stream().collect(Collectors.groupingBy(PeerVisit::sheet)).values().forEach(own ->
            asked.addAll(Asking.of(looked(own, read), Thresholds.USUAL)));
        var order = all.stream().map(PeerVisit::assessment).toList();
        asked.sort((one, other) -> order.indexOf(other.assessment()) - order.indexOf(one.assessment()));
        return asked;
    }

    private List<Looked> looked(List<PeerVisit> own, Map<UUID, RatedVisit> read) {
        var pairs = new HashMap<UUID, Twice>();
        var last = new HashMap<UUID, PeerVisit>();
        own.forEach(visit -> Optional.ofNullable(last.put(visit.shelter(), visit))
            .ifPresent(before -> pairs.put(visit.assessment(), new Twice(before, visit))));
        var followed = following.of(List.copyOf(pairs.values()), own);
        var done = done(List.copyOf(pairs.values()));
        return own.stream().map(visit -> Looked.of(Objects.requireNonNull(read.get(visit.assessment())),
            Optional.ofNullable(pairs.get(visit.assessment())).map(pair -> Earlier.of(Objects.requireNonNull(
                read.get(pair.first().assessment())), Objects.requireNonNull(followed.get(pair)),
                done.getOrDefault(pair, Set.of()))))).toList();
    }

    private Map<Twice, Set<String>> done(List<Twice> pairs) {
        var done = new HashMap<Twice, Set<String>>();
        closed.forEach(source -> source.criteria(pairs).forEach((pair, criteria) ->
            done.computeIfAbsent(pair, none -> new HashSet<>()).addAll(criteria)));
        return done;
    }

    private QuestionsPage.Item item(Asked one, List<PeerVisit> all, Map<UUID, Questions.Answer> answers,
                                    Map<UUID, ShownNote> said, Locale language) {
        var visit = all.stream().filter(each -> each.assessment().equals(one.assessment())).findFirst().orElseThrow();
        var answer = answers.get(one.id());
        return new QuestionsPage.Item(one.id(), one.assessment(), visit.name(), visit.on(),
            said(one.question(), language), criterion(one.question(), visit, language),
            answer == null ? null : said.get(answer.note()), answer == null ? null : answer.at());
    }

    private String said(Question question, Locale language) {
        if (question instanceof StraightLine line) {
            return words.say(language, line.key(), line.times(), line.rated(), line.level());
        }
        if (question instanceof UnexplainedRise rise) {
            return words.say(language, rise.key(), rise.before(), rise.after());
        }
        var likeness = question instanceof AlikeAssessors two ? two.likeness() : ((AlikeVisits) question).likeness();
        return words.say(language, question.key(), likeness.identical(), likeness.of(),
            Math.round(likeness.usual() * 100));
    }

    private @Nullable Said criterion(Question question, PeerVisit visit, Locale language) {
        return question instanceof UnexplainedRise rise ? sheets.get(visit.sheetVersion()).criterion(rise.criterion())
            .map(criterion -> criterion.text().in(language)).orElse(null) : null;
    }
}
