package org.havenmark.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.havenmark.assessment.AssessingPages.PartTask;
import org.havenmark.assessment.TeamPage.Group;
import org.havenmark.assessment.TeamPage.Head;
import org.havenmark.assessment.TeamPage.Item;
import org.havenmark.assessment.TeamPage.Own;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Text.Said;

/** What lies on the team's table in words: who looks at what, in which language. */
record TeamViews(TeamLayout layout, Map<String, String> numbers, Map<UUID, ShownNote> words, UUID reader,
                 Locale language) {
    TeamTable.Laid laid() {
        return layout.laid();
    }

    Head head(Criterion criterion) {
        return new Head(criterion.id(), numbers.get(criterion.id()), criterion.text().in(language),
            criterion.redLine(), RepeatView.of(layout.domains().get(criterion.id()), criterion, language));
    }

    List<Said> beyond() {
        var rated = laid().ratings().values().stream().flatMap(own -> own.values().stream())
            .map(Submissions.Rated::answer).toList();
        return laid().sheet().domains().stream().flatMap(domain -> OnSheet.numbersBeyond(domain, rated).stream()
            .map(number -> RepeatView.name(domain, number, language))).toList();
    }

    /** The differences of a part. */
    List<Item> differences(Portion part) {
        return part.in(layout.differences()).stream().map(each ->
            item(laid().criterion(each.criterion()), each.gap(), each.distance())).toList();
    }

    List<PartTask> parts(Portion shown) {
        return parts(shown, layout.differences(), layout::address, layout::isSettled,
            place -> Integer.toString(place + 1));
    }

    /** What was rated alike, domain by domain. */
    List<Group> alike() {
        return layout.alike().entrySet().stream().map(each -> layout.isHere(each.getKey())
            ? new Group(each.getKey().title().in(language), each.getValue().size(), items(each.getValue()), "")
            : new Group(each.getKey().title().in(language), each.getValue().size(), List.of(),
                layout.address(each.getKey(), 1))).toList();
    }

    /** What was rated alike in a part of a domain. */
    List<Item> alike(Domain domain, Portion part) {
        return items(part.in(layout.alike().get(domain)));
    }

    List<PartTask> parts(Domain domain, Portion shown) {
        var all = layout.alike().get(domain);
        return parts(shown, all, part -> layout.address(domain, part), criterion -> true,
            place -> numbers.get(all.get(place).id()));
    }

    private static <T> List<PartTask> parts(Portion shown, List<T> all, IntFunction<String> address, Predicate<T> done,
                                            IntFunction<String> name) {
        return shown.count() == 1 ? List.of() : IntStream.rangeClosed(1, shown.count()).mapToObj(number -> {
            var part = Portion.of(number, all.size());
            return new PartTask(address.apply(number), number == shown.number(), name.apply(part.from()),
                name.apply(part.to() - 1), (int) part.in(all).stream().filter(done).count(), part.to() - part.from());
        }).toList();
    }

    private List<Item> items(List<Criterion> criteria) {
        return criteria.stream().map(each -> item(each, "", 0)).toList();
    }

    private Item item(Criterion criterion, String gap, int distance) {
        var answers = laid().members().stream().map(member -> new Own(member.name(),
            laid().answer(member.person(), criterion.id()).map(this::view).orElse(null))).toList();
        var agreed = Optional.ofNullable(laid().agreed().get(criterion.id())).map(Agreeing.Agreed::answer);
        return new Item(head(criterion), gap, distance, answers, agreed.map(this::view).orElse(null),
            layout.open(criterion.id()));
    }

    private AnswerView view(Answer answer) {
        return AnswerView.of(laid().sheet(), answer, words, language);
    }
}
