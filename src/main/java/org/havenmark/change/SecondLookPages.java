package org.havenmark.change;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.change.SecondLooksPage.Drawn;
import org.havenmark.change.SecondLooksPage.Look;
import org.havenmark.change.SecondLooksPage.Told;
import org.havenmark.cycle.Cycle;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/** Makes the page of the second looks of a cycle. */
@Singleton
final class SecondLookPages {
    static final int LEAST = 5;
    static final int MOST = 10;
    private final Draws draws;
    private final PeerVisits visits;
    private final Following following;

    SecondLookPages(Draws draws, PeerVisits visits, Following following) {
        this.draws = draws;
        this.visits = visits;
        this.following = following;
    }

    SecondLooksPage page(Cycle cycle, String percent, Forms forms) {
        return new SecondLooksPage(cycle.id(), cycle.name(), draws.open(cycle.id()), draws.handedIn(cycle.id()),
            IntStream.rangeClosed(LEAST, MOST).mapToObj(each -> new Option(Integer.toString(each), each + " %"))
            .toList(), percent, forms, draws.of(cycle.id()).map(this::drawn).orElse(null));
    }

    private Drawn drawn(Draw draw) {
        var told = told(draw);
        return new Drawn(draw.at(), Long.toString(draw.seed()), draw.percent(), draw.visits(), draw.looks().stream()
            .map(one -> new Look(one.shelter(), one.name(), one.on(), one.first(), one.team(), one.teamOn(), one.look(),
                one.lookOn(), one.second(), told.get(one.first()))).toList());
    }

    /** By the first assessment; the error is known from all visits on the sheet, as elsewhere. */
    private Map<UUID, Told> told(Draw draw) {
        var both = draw.looks().stream().filter(look -> look.second() != null).toList();
        var known = visits.these(both.stream().flatMap(look -> Stream.of(look.first(), look.second()))
            .toList()).stream().collect(Collectors.toMap(PeerVisit::assessment, Function.identity()));
        var pairs = both.stream().map(look -> new Twice(known.get(look.first()), known.get(look.second())))
            .collect(Collectors.groupingBy(pair -> pair.then().sheet()));
        var told = new HashMap<UUID, Told>();
        pairs.forEach((sheet, own) -> following.of(own, visits.on(sheet)).forEach((pair, followed) ->
            followed.change().overall().ifPresent(score -> told.put(pair.first().assessment(), told(score)))));
        return told;
    }

    private static Told told(ScoreChange score) {
        return new Told(score.verdict().word() != Verdict.Word.NO_CLEAR_CHANGE, score.difference().orElse(null),
            end(score.error(), true), end(score.error(), false));
    }

    private static @Nullable BigDecimal end(Optional<Interval> interval, boolean low) {
        return interval.map(one -> BigDecimal.valueOf(low ? one.low() : one.high()).setScale(1, RoundingMode.HALF_UP))
            .orElse(null);
    }
}
