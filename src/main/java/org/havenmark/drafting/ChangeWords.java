package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.drafting.ComparisonPage.Line;
import org.havenmark.drafting.SheetComparison.Change;
import org.havenmark.drafting.SheetComparison.Item;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Text;
import org.havenmark.web.Words;

/** Says in one language what changed. */
record ChangeWords(Words words, Locale language) {
    private static final String KEY = "drafting.comparison.";

    /** The change log: one sentence for each change, those of the whole sheet first. */
    List<String> log(SheetComparison found) {
        var log = new ArrayList<String>();
        found.sheet().forEach(change -> log.add(sentence(say("what.sheet"), change)));
        found.domains().forEach(item -> log.addAll(sentences("what.domain", item, Domain::title)));
        found.criteria().forEach(item -> log.addAll(sentences("what.criterion", item, Criterion::text)));
        return log;
    }

    <T> ComparisonPage.Item item(Item<T> item, Function<T, Text> title) {
        var was = item.before().map(SheetComparison.Place::number).orElse("");
        var number = item.shown().number();
        return new ComparisonPage.Item(fate(item), number, was.equals(number) ? "" : was,
            title.apply(item.shown().thing()).in(language), lines(item.changes()));
    }

    List<Line> lines(List<Change> changes) {
        return changes.stream().map(change -> {
            var diff = WordDiff.of(value(change.before()), value(change.after()));
            return new Line(part(change.fact()), change.fact().language(), diff.before(), diff.after());
        }).toList();
    }

    private <T> List<String> sentences(String what, Item<T> item, Function<T, Text> title) {
        var about = say(what, item.shown().number());
        if (item.before().isEmpty() || item.after().isEmpty()) {
            return List.of(say("log." + fate(item), about, title.apply(item.shown().thing()).in(language).words()));
        }
        var sentences = new ArrayList<String>();
        if (item.moved()) {
            sentences.add(say("log.moved", about, item.before().get().number()));
        }
        item.changes().forEach(change -> sentences.add(sentence(about, change)));
        return sentences;
    }

    private String sentence(String about, Change change) {
        var part = part(change.fact());
        if (change.before().isEmpty()) {
            return say("log.stated", about, part, value(change.after()));
        }
        if (change.after().isEmpty()) {
            return say("log.dropped", about, part, value(change.before()));
        }
        return change.fact().language().isEmpty()
            ? say("log.changed", about, part, value(change.before()), value(change.after()))
            : say("log.worded", about, part);
    }

    private static String fate(Item<?> item) {
        if (item.before().isEmpty()) {
            return "added";
        }
        if (item.after().isEmpty()) {
            return "removed";
        }
        return item.moved() ? "moved" : "changed";
    }

    private String part(Fact fact) {
        var name = words.say(language, fact.part().key(), fact.detail()).strip();
        return fact.language().isEmpty() ? name
            : say("part-in", name, Locale.forLanguageTag(fact.language()).getDisplayLanguage(language));
    }

    /** Fixed words of a sheet are said as its page says them; ids and numbers stay as they are. */
    private String value(List<String> values) {
        return values.stream().map(value -> words.has(value) ? words.say(language, value) : value)
            .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return words.say(language, KEY + key, arguments);
    }
}
