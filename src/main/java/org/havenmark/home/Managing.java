package org.havenmark.home;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.cycle.PlannedVisit;
import org.havenmark.cycle.PlannedVisits;
import org.havenmark.network.OwnScores;
import org.havenmark.plan.PlanFigures;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;

/** Gathers what a manager may know of their own shelter. */
@Singleton
final class Managing {
    private final Organisations organisations;
    private final OwnScores scores;
    private final PlannedVisits visits;
    private final PlanFigures plans;
    private final Clock clock;

    Managing(Organisations organisations, OwnScores scores, PlannedVisits visits, PlanFigures plans, Clock clock) {
        this.organisations = organisations;
        this.scores = scores;
        this.visits = visits;
        this.plans = plans;
        this.clock = clock;
    }

    ManagerBlock block(UUID organisation, Locale language) {
        return organisations.findById(organisation).filter(own -> own.kind().isAssessed())
            .map(own -> own(own, language)).orElse(new ManagerBlock(null, null, PlanFigures.Figures.NONE, List.of(),
                null));
    }

    private ManagerBlock own(Organisation shelter, Locale language) {
        var next = visits.toShelter(shelter.id(), LocalDate.now(clock)).stream()
            .filter(visit -> !visit.isHandedIn()).map(PlannedVisit::day).findFirst().orElse(null);
        return new ManagerBlock(shelter.name(), shelter.id(), plans.of(shelter.id()),
            scores.of(shelter.id(), language), next);
    }
}
