package org.havenmark.demo;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the story from its first day to its last, through the same deeds as people's input and with the clock set to
 * each day, so that the log is in the order of time too. A day of the story is one transaction.
 */
@Singleton
class Telling {
    private final Peopling peopling;
    private final Scheduling scheduling;
    private final Clearing clearing;
    private final Visiting visiting;
    private final FeedingBack feedingBack;
    private final Improving improving;
    private final Helping helping;
    private final Between between;
    private final LookingInward lookingInward;
    private final TryingOut tryingOut;
    private final Authoring authoring;
    private final TransactionOperations<Connection> transactions;
    private final TravellingClock clock;

    Telling(Peopling peopling, Scheduling scheduling, Clearing clearing, Visiting visiting,
            FeedingBack feedingBack, Improving improving, Helping helping, Between between,
            LookingInward lookingInward, TryingOut tryingOut, Authoring authoring,
            TransactionOperations<Connection> transactions, TravellingClock clock) {
        this.peopling = peopling;
        this.scheduling = scheduling;
        this.clearing = clearing;
        this.visiting = visiting;
        this.feedingBack = feedingBack;
        this.improving = improving;
        this.helping = helping;
        this.between = between;
        this.lookingInward = lookingInward;
        this.tryingOut = tryingOut;
        this.authoring = authoring;
        this.transactions = transactions;
        this.clock = clock;
    }

    void tell(Story story) {
        var cast = new Cast(LocalDate.now(clock));
        var days = Stream.of(peopling.steps(story, cast), scheduling.steps(story, cast), clearing.steps(story, cast),
            visiting.steps(story, cast), feedingBack.steps(story, cast), improving.steps(story, cast),
            helping.steps(story, cast), between.steps(story, cast), lookingInward.steps(story, cast),
            tryingOut.steps(story, cast), authoring.steps(story, cast))
            .flatMap(steps -> steps).collect(Collectors.groupingBy(Step::day, TreeMap::new, Collectors.toList()));
        try {
            days.values().forEach(day -> transactions.executeWrite(transaction -> live(day, cast)));
        } finally {
            clock.home();
        }
    }

    private boolean live(List<Step> day, Cast cast) {
        day.stream().sorted(Comparator.comparing(Step::time)).forEach(step -> {
            clock.to(cast.day(step.day()).atTime(step.time()));
            step.deed().run();
        });
        return true;
    }
}
