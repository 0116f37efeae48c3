package org.havenmark.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.havenmark.change.DifferenceInDifferences;
import org.havenmark.change.Family;
import org.havenmark.change.NetworkChange;
import org.havenmark.change.PairedChange;
import org.havenmark.change.RegressionToTheMean;
import org.havenmark.change.TooFew;
import org.havenmark.change.Verdict;
import org.havenmark.network.ChangePage.Beside;
import org.havenmark.network.ChangePage.Figures;
import org.havenmark.network.ChangePage.Group;
import org.havenmark.network.ChangePage.Line;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** Makes the groups of a change as one reader may be told of them. */
record ChangeGroups(Telling telling, NetworkChange change, List<Sheet> newestFirst, Locale language) {
    List<Group> all() {
        return List.of(group("scores", change.scores(), scores()), group("criteria", change.criteria(), criteria()),
            group("kinds", change.kinds(), named("kinds", change.kinds(), "change.kind.", "network.change.untouched")),
            group("moneys", change.moneys(), named("moneys", change.moneys(), "change.money.",
            "network.change.unpaid")), trained());
    }

    /** Findings that something followed, and those that money was spent on, beside the rest. */
    List<Beside> beside() {
        return List.of(beside("followed", change.followed()), beside("funded", change.funded()));
    }

    private Beside beside(String name, DifferenceInDifferences difference) {
        return isKeptBack("beside." + name) ? new Beside(name, Count.HIDDEN, Count.HIDDEN, null)
            : telling.beside(name, difference, change.shelters());
    }

    private boolean isKeptBack(String group) {
        return telling == Telling.NO_SHELTER && change.near().contains(group);
    }

    private Group group(String name, Family<String> family, List<Line> lines) {
        return new Group(name, family.correction().key(), family.tests(), lines);
    }

    private List<Line> scores() {
        return Column.of(newestFirst, language).stream().filter(column -> change.scores().groups().containsKey(
            column.part())).sorted(java.util.Comparator.comparing(column -> !column.isAxis()))
            .map(column -> line(column.title(), column.key(), null, change.scores(), column.part(),
                verdicts(column.part()))).toList();
    }

    private List<Line> criteria() {
        var texts = new LinkedHashMap<String, Said[]>();
        newestFirst.forEach(sheet -> sheet.domains().forEach(domain -> domain.criteria().forEach(each ->
            texts.putIfAbsent(each.base(), new Said[] {each.text().in(language), domain.title().in(language)}))));
        return texts.entrySet().stream().filter(one -> change.criteria().groups().containsKey(one.getKey()))
            .map(one -> line(one.getValue()[0], "", one.getValue()[1], change.criteria(), one.getKey(),
                Optional.empty())).toList();
    }

    private List<Line> named(String group, Family<String> family, String keys, String none) {
        return family.groups().keySet().stream().map(name -> {
            var line = line(null, name.equals(NetworkChange.NONE) ? none
                : keys + name.toLowerCase(Locale.ROOT).replace('_', '-'), null, family, name, Optional.empty());
            return isKeptBack(group + "." + name)
                ? new Line(null, line.key(), null, Count.HIDDEN, null) : line;
        }).toList();
    }

    /** The two add up to all: where one of them is too small to tell, the other would tell it. */
    private Group trained() {
        var names = List.of(NetworkChange.TRAINED, NetworkChange.NOT_TRAINED);
        var counts = telling.parts(names.stream().map(name -> n(change.trained(), name)).toList());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < names.size(); i++) {
            var line = line(null, "network.change." + names.get(i).toLowerCase(Locale.ROOT).replace('_', '-'), null,
                change.trained(), names.get(i), Optional.empty());
            lines.add(new Line(line.title(), line.key(), null, counts.get(i),
                counts.stream().allMatch(count -> count.kind() == Count.Kind.EXACT) ? line.figures() : null));
        }
        return group("trained", change.trained(), lines);
    }

    private Optional<List<Integer>> verdicts(String part) {
        return Optional.ofNullable(change.verdicts().get(part)).map(words -> List.of(count(words, Verdict.Word.BETTER),
            count(words, Verdict.Word.NO_CLEAR_CHANGE), count(words, Verdict.Word.WORSE)));
    }

    private static int count(Map<Verdict.Word, Integer> words, Verdict.Word word) {
        return words.getOrDefault(word, 0);
    }

    /** @param ways how many shelters became better, did not, became worse; empty for those whose figure rose or fell */
    private Line line(@Nullable Said title, String key, @Nullable Said of, Family<String> family, String name,
                      Optional<List<Integer>> ways) {
        var n = telling.part(n(family, name), change.shelters());
        return new Line(title, key, of, n, figures(family, name, n, ways));
    }

    private @Nullable Figures figures(Family<String> family, String name, Count n, Optional<List<Integer>> ways) {
        var member = family.groups().get(name);
        if (n.number() == 0 || member == null || !(member.comparison() instanceof PairedChange found)) {
            return null;
        }
        return telling.figures(found, member, n, ways.orElse(List.of(found.rose().count(), found.stayed(),
            found.fell())), expected(family, name).map(RegressionToTheMean::expected));
    }

    private Optional<RegressionToTheMean> expected(Family<String> family, String name) {
        return family == change.kinds() || family == change.moneys()
            ? Optional.ofNullable(change.expected().get(name)) : Optional.empty();
    }

    private static int n(Family<String> family, String name) {
        var member = family.groups().get(name);
        return member == null ? 0 : member.comparison() instanceof PairedChange found ? found.n()
            : ((TooFew) member.comparison()).n();
    }
}
