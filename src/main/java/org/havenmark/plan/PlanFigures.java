package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far plans are, in numbers, for rooms that put shelters side by side. Who may know of whose is asked before. */
@Singleton
public class PlanFigures {
    private final ActionFacts facts;
    private final Clock clock;

    PlanFigures(ActionFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** Of every shelter that has an action or a proposal. */
    public Map<UUID, Figures> all() {
        return facts.all().stream().collect(Collectors.groupingBy(ActionFact::shelterId)).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, shelter -> figures(shelter.getValue())));
    }

    /** Of one shelter. */
    public Figures of(UUID shelter) {
        return figures(facts.ofShelter(shelter));
    }

    private Figures figures(List<ActionFact> facts) {
        var figures = Figures.NONE;
        for (var fact : facts) {
            figures = figures.and(fact, fact.timing(clock));
        }
        return figures;
    }

    /**
     * The numbers of one plan. What is set aside is neither open nor done: a re-visit says what it is.
     *
     * @param open     in the plan and not over; late, due, notes and wanting are among them
     * @param due      within {@link Timing#SOON} days
     * @param notes    those on which a note is due
     * @param wanting  those that want money
     * @param money    what these cost, in minor units of the network's currency
     * @param done     over: done as the shelter says or a re-visit found, or no longer needed
     * @param waiting  proposals that wait for the manager
     * @param declined proposals the manager declined
     */
    public record Figures(int open, int late, int due, int notes, int wanting, long money, int done, int waiting,
                          int declined) {
        public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Whether there is something to remind a manager of. */
        public boolean asksForSomething() {
            return late + due + notes + waiting > 0;
        }

        private Figures and(ActionFact fact, Timing timing) {
            if (!fact.isTaken()) {
                return new Figures(open, late, due, notes, wanting, money, done, waiting + (fact.isWaiting() ? 1 : 0),
                    declined + (fact.isWaiting() ? 0 : 1));
            }
            if (!timing.isOpen()) {
                return new Figures(open, late, due, notes, wanting, money,
                    done + one(timing.when() == Timing.When.DONE), waiting, declined);
            }
            return new Figures(open + 1, late + one(timing.when() == Timing.When.LATE),
                due + one(timing.when() == Timing.When.DUE), notes + one(timing.noteDue()),
                wanting + one(fact.moneyWanted()), money + (fact.moneyWanted() ? fact.networkCost() : 0), done,
                waiting, declined);
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }
}
