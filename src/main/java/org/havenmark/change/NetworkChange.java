package org.havenmark.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheet;

/**
 * How the shelters of a network changed between two visits to each: by score, by criterion, by what was done meanwhile,
 * by what money was spent on, trained or not. What of it may be shown to whom is for the page.
 *
 * @param shelters  how many were visited twice
 * @param scores    each axis by its name, then each domain by its id
 * @param verdicts  of each of these, how many shelters are called what by the rule for one shelter
 * @param criteria  by id, in the sheets' order
 * @param kinds     criteria by what touched them; {@link #NONE} where nothing did
 * @param moneys    criteria by what money was spent on; {@link #NONE} where they were touched without any
 * @param trained   the headline of shelters that were trained, and of those that were not
 * @param expected  what a group of {@code kinds} and {@code moneys} is expected to rise by itself for having been low;
 *                  by the group's name
 * @param near      groups, as {@code kinds.TRAINING} and {@code beside.funded}, that would tell of fewer than five
 *                  shelters by subtraction
 * @param followed  findings followed by any intervention beside those that were not
 * @param funded    findings that money was spent on beside those that it was not spent on
 */
public record NetworkChange(int shelters, Family<String> scores, Map<String, Map<Verdict.Word, Integer>> verdicts,
                            Family<String> criteria, Family<String> kinds, Family<String> moneys,
                            Family<String> trained, Map<String, RegressionToTheMean> expected,
                            Set<String> near, DifferenceInDifferences followed, DifferenceInDifferences funded) {
    public static final String NONE = "NONE";
    public static final String TRAINED = "TRAINED";
    public static final String NOT_TRAINED = "NOT_TRAINED";
    /** Sixty criteria with their intervals are drawn for within a page's time; fewer draws make an end less smooth. */
    private static final int DRAWS_FOR_CRITERIA = 2000;

    public NetworkChange {
        verdicts = Map.copyOf(verdicts);
        expected = Map.copyOf(expected);
        near = Set.copyOf(near);
    }

    /** @param newestFirst the sheets that the later visits stand on */
    public static NetworkChange of(Collection<Followed> shelters, List<Sheet> newestFirst) {
        var usual = Settings.USUAL;
        var fewer = new Settings(usual.confidence(), DRAWS_FOR_CRITERIA, usual.seed(), usual.lowest(), usual.highest(),
            usual.crowded());
        var kinds = kinds(shelters);
        var moneys = moneys(shelters);
        var everything = pairs(shelters, one -> one.pairs(Set.of(), false));
        var expected = new LinkedHashMap<String, RegressionToTheMean>();
        Stream.of(kinds, moneys).flatMap(groups -> groups.entrySet().stream()).filter(group ->
            !group.getKey().equals(NONE))
            .forEach(group -> RegressionToTheMean.of(everything, group.getValue()).filter(one -> one.expected() > 0)
                .ifPresent(one -> expected.put(group.getKey(), one)));
        return new NetworkChange(shelters.size(), Family.of(scores(shelters, newestFirst), Correction.HOLM, usual),
            verdicts(shelters, newestFirst), Family.of(criteria(shelters, newestFirst), Correction.BENJAMINI_HOCHBERG,
            fewer), Family.of(kinds, Correction.HOLM, usual), Family.of(moneys, Correction.HOLM, usual),
            Family.of(trained(shelters), Correction.HOLM, usual), expected, Subtracting.of(shelters),
            side(shelters, one -> true, everything, usual), side(shelters, Intervention::isPaid, everything, usual));
    }

    private static DifferenceInDifferences side(Collection<Followed> shelters, Predicate<Intervention> which,
                                                List<Pair> everything, Settings settings) {
        return DifferenceInDifferences.of(shelters.stream().flatMap(one -> one.findings(which).stream()).toList(),
            everything, settings);
    }

    private static Map<String, Function<Change, Optional<ScoreChange>>> parts(List<Sheet> newestFirst) {
        var parts = new LinkedHashMap<String, Function<Change, Optional<ScoreChange>>>();
        for (var axis : Domain.Axis.values()) {
            if (newestFirst.stream().flatMap(sheet -> sheet.domains().stream()).anyMatch(each -> each.axis() == axis)) {
                parts.put(axis.name(), change -> Optional.ofNullable(change.axes().get(axis)));
            }
        }
        newestFirst.stream().flatMap(sheet -> sheet.domains().stream()).map(Domain::id).distinct()
            .forEach(id -> parts.put(id, change -> Optional.ofNullable(change.domains().get(id))));
        return parts;
    }

    private static Map<String, List<Pair>> scores(Collection<Followed> shelters, List<Sheet> newestFirst) {
        var groups = new LinkedHashMap<String, List<Pair>>();
        parts(newestFirst).forEach((name, part) -> groups.put(name, pairs(shelters, one -> part.apply(one.change())
            .flatMap(score -> score.pair(one.shelter())).stream().toList())));
        return groups;
    }

    private static Map<String, Map<Verdict.Word, Integer>> verdicts(Collection<Followed> shelters,
                                                                    List<Sheet> newestFirst) {
        var verdicts = new LinkedHashMap<String, Map<Verdict.Word, Integer>>();
        parts(newestFirst).forEach((name, part) -> {
            var counts = new LinkedHashMap<Verdict.Word, Integer>();
            Arrays.stream(Verdict.Word.values()).forEach(word -> counts.put(word, 0));
            shelters.stream().flatMap(one -> part.apply(one.change()).stream())
                .filter(score -> score.difference().isPresent())
                .forEach(score -> counts.merge(score.verdict().word(), 1, Integer::sum));
            verdicts.put(name, Collections.unmodifiableMap(counts));
        });
        return verdicts;
    }

    private static Map<String, List<Pair>> criteria(Collection<Followed> shelters, List<Sheet> newestFirst) {
        var groups = new LinkedHashMap<String, List<Pair>>();
        newestFirst.stream().flatMap(Sheet::criteria).forEach(each -> groups.put(each.base(), new ArrayList<>()));
        shelters.forEach(one -> one.change().criteria().forEach(each -> each.pair(one.shelter())
            .ifPresent(pair -> groups.get(each.criterion()).add(pair))));
        return groups;
    }

    private static Map<String, List<Pair>> kinds(Collection<Followed> shelters) {
        var groups = new LinkedHashMap<String, List<Pair>>();
        for (var kind : Intervention.Kind.values()) {
            groups.put(kind.name(), pairs(shelters, one -> one.pairs(one.touched(each -> each.kind() == kind), true)));
        }
        groups.put(NONE, pairs(shelters, one -> one.pairs(one.touched(each -> true), false)));
        return groups;
    }

    private static Map<String, List<Pair>> moneys(Collection<Followed> shelters) {
        var groups = new LinkedHashMap<String, List<Pair>>();
        for (var money : Intervention.Money.values()) {
            groups.put(money.name(), pairs(shelters, one -> one.pairs(one.touched(each -> each.money() == money),
                true)));
        }
        groups.put(NONE, pairs(shelters, one -> one.pairs(one.touched(each -> each.money() == null), true)));
        return groups;
    }

    private static Map<String, List<Pair>> trained(Collection<Followed> shelters) {
        var groups = new LinkedHashMap<String, List<Pair>>();
        for (var name : List.of(TRAINED, NOT_TRAINED)) {
            groups.put(name, pairs(shelters, one -> one.isTrained() == name.equals(TRAINED)
                ? one.change().overall().flatMap(score -> score.pair(one.shelter())).stream().toList() : List.of()));
        }
        return groups;
    }

    private static List<Pair> pairs(Collection<Followed> shelters, Function<Followed, List<Pair>> of) {
        return shelters.stream().flatMap(one -> of.apply(one).stream()).toList();
    }
}
