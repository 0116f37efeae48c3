package org.havenmark.network;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.havenmark.change.Followed;
import org.havenmark.change.Following;
import org.havenmark.change.NetworkChange;
import org.havenmark.change.PeerVisit;
import org.havenmark.change.PeerVisits;
import org.havenmark.change.Twice;
import org.havenmark.cycle.Cycles;
import org.havenmark.network.ChangePage.Found;
import org.havenmark.network.ChangePage.Period;
import org.havenmark.network.ChangePage.Shelter;
import org.havenmark.network.SheetsUsed.Version;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Sheets;
import org.havenmark.shelter.Organisation;
import org.havenmark.web.Option;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page of how the network changed, for coordinators and for everybody else. */
@Singleton
final class ChangePages {
    private final PeerVisits visits;
    private final Following following;
    private final Cycles cycles;
    private final Sheets sheets;
    private final Words words;

    ChangePages(PeerVisits visits, Following following, Cycles cycles, Sheets sheets, Words words) {
        this.visits = visits;
        this.following = following;
        this.cycles = cycles;
        this.sheets = sheets;
        this.words = words;
    }

    /** For coordinators: of the shelters, and between the cycles, that they choose. */
    ChangePage byShelter(Wanted wanted, String since, String until, List<Version> used, Locale language) {
        var all = visits.on(wanted.sheet());
        var offered = offered(all);
        var from = id(offered, since);
        var to = id(offered, until);
        var pairs = Twice.of(all.stream().filter(visit -> isWanted(visit, wanted)).toList(), from, to);
        return page(new Choice(ByShelter.offered(used, sheets, language), wanted.sheet(),
            options(all, PeerVisit::region,
            region -> region, language), wanted.region(), options(all, visit -> visit.kind().name(), kind ->
            words.say(language, Organisation.Kind.valueOf(kind).key()), language), wanted.kind()),
            offered, since(from), since(to), Telling.ALL, pairs, all, used, language);
    }

    /** For everybody else: of all shelters, from the first visit to the latest. Whoever could choose could subtract. */
    ChangePage everybody(String sheet, List<Version> used, Locale language) {
        var all = visits.on(sheet);
        return page(new Choice(ByShelter.offered(used, sheets, language), sheet, List.of(), "", List.of(), ""),
            List.of(),
            "", "", Telling.NO_SHELTER, Twice.of(all, Optional.empty(), Optional.empty()), all, used, language);
    }

    private ChangePage page(Choice choice, List<Option> offered, String since, String until, Telling telling,
                            List<Twice> pairs, List<PeerVisit> all, List<Version> used, Locale language) {
        var n = telling.whole(pairs.size());
        var shows = n.kind() == Count.Kind.EXACT && n.number() > 0;
        return new ChangePage(choice, offered, since, until, telling == Telling.ALL, n, shows
            ? found(telling, pairs, following.of(pairs, all), used, choice.sheet(), language) : null);
    }

    private Found found(Telling telling, List<Twice> pairs, Map<Twice, Followed> followed, List<Version> used,
                        String sheet, Locale language) {
        var newestFirst = newestFirst(used, sheet);
        var change = NetworkChange.of(followed.values(), newestFirst);
        var groups = new ChangeGroups(telling, change, newestFirst, language);
        return new Found(newestFirst.get(0).title().in(language), period(telling, pairs),
            followed.values().stream().anyMatch(one -> !one.change().overlap().sameSheet()), telling.smallest(),
            groups.all(), groups.beside(),
            telling == Telling.ALL ? shelters(followed, language) : List.of());
    }

    private List<Sheet> newestFirst(List<Version> used, String sheet) {
        return used.stream().filter(version -> version.sheet().equals(sheet)).map(version -> sheets.get(version.id()))
            .toList();
    }

    private static Period period(Telling telling, List<Twice> pairs) {
        return new Period(day(telling, pairs, Twice::first, false), day(telling, pairs, Twice::first, true),
            day(telling, pairs, Twice::then, false), day(telling, pairs, Twice::then, true));
    }

    private static LocalDate day(Telling telling, List<Twice> pairs, Function<Twice, PeerVisit> which, boolean last) {
        var days = pairs.stream().map(which).map(PeerVisit::on).sorted().toList();
        return telling.day(days.get(last ? days.size() - 1 : 0));
    }

    private static List<Shelter> shelters(Map<Twice, Followed> followed, Locale language) {
        var shelters = new ArrayList<Shelter>();
        followed.forEach((pair, one) -> shelters.add(shelter(pair, one)));
        shelters.sort(Comparator.comparing(Shelter::name, Collator.getInstance(language)));
        return shelters;
    }

    private static Shelter shelter(Twice pair, Followed one) {
        var overall = one.change().overall().orElseThrow();
        return new Shelter(pair.first().name(), pair.then().assessment(), pair.first().on(), pair.then().on(),
            !one.change().overlap().sameSheet(), overall.difference().map(points ->
                Telling.ALL.points(points.doubleValue()))
                .orElse(null),
            Telling.ALL.low(overall.error()), Telling.ALL.high(overall.error()), overall.verdict().word().key(),
            overall.verdict().why().key());
    }

    private static boolean isWanted(PeerVisit visit, Wanted wanted) {
        return (wanted.region().isEmpty() || wanted.region().equals(visit.region()))
            && (wanted.kind().isEmpty() || wanted.kind().equals(visit.kind().name()));
    }

    private List<Option> options(Collection<PeerVisit> all, Function<PeerVisit, String> value,
                                 Function<String, String> label, Locale language) {
        return all.stream().map(value).distinct().map(each -> new Option(each, label.apply(each)))
            .sorted(Comparator.comparing(Option::label, Collator.getInstance(language))).toList();
    }

    /** The cycles in which any of these visits was. */
    private List<Option> offered(Collection<PeerVisit> all) {
        var used = all.stream().map(PeerVisit::cycle).filter(Objects::nonNull).distinct().toList();
        return cycles.findAllOrderByOpensOnDesc().stream().filter(cycle -> used.contains(cycle.id()))
            .map(cycle -> new Option(cycle.id().toString(), cycle.name())).toList();
    }

    private static Optional<UUID> id(List<Option> offered, String asked) {
        return offered.stream().map(Option::value).filter(asked::equals).findFirst().map(UUID::fromString);
    }

    private static String since(Optional<UUID> cycle) {
        return cycle.map(UUID::toString).orElse("");
    }
}
