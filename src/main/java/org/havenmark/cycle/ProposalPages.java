package org.havenmark.cycle;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/** Puts together the pages on which a whole cycle is asked for, changed and accepted. */
@Singleton
class ProposalPages {
    private static final int WEEKS = 8;
    private final PlanningPages make;
    private final PlannedVisits visits;
    private final Assessors assessors;
    private final Places places;
    private final Clock clock;

    ProposalPages(PlanningPages make, PlannedVisits visits, Assessors assessors, Places places, Clock clock) {
        this.make = make;
        this.visits = visits;
        this.assessors = assessors;
        this.places = places;
        this.clock = clock;
    }

    /** What is chosen at first: whoever has no visit in the cycle yet, everybody with a certificate, eight weeks. */
    ProposalForm beginning(Cycle cycle) {
        var visited = visits.ofCycle(cycle.id()).stream().filter(visit -> !visit.cancelled())
            .map(PlannedVisit::shelter).collect(Collectors.toSet());
        var today = LocalDate.now(clock);
        var from = today.isBefore(cycle.opensOn()) || today.isAfter(cycle.closesOn()) ? cycle.opensOn() : today;
        var to = from.plusWeeks(WEEKS).isBefore(cycle.closesOn()) ? from.plusWeeks(WEEKS) : cycle.closesOn();
        return new ProposalForm(places.all().stream().map(Place::id).filter(id -> !visited.contains(id))
            .map(UUID::toString).toList(), assessors.all().stream().filter(one -> one.isCertifiedOn(from))
            .map(one -> one.id().toString()).toList(), "", from.toString(), to.toString(), ProposalForm.WORKING_DAYS,
            "2", "3");
    }

    ProposalFormPage form(Cycle cycle, ProposalForm form, Forms forms, List<String> blocked, Labels labels) {
        var day = Forms.day(form.from()).orElse(cycle.opensOn());
        var choices = assessors.all().stream().map(one -> TeamChoices.Choice.of(one, labels, day)).toList();
        return new ProposalFormPage(cycle, form, forms, blocked, make.shelters(labels), make.sheets(labels.language()),
            new TeamChoices(choices, List.of(), List.of()));
    }

    List<String> words(Proposal.Blocked blocked, Labels labels) {
        var name = places.all().stream().filter(place -> place.id().equals(blocked.shelter())).map(Place::name)
            .findFirst().orElse("");
        var why = labels.say(blocked.key(), name);
        return blocked.proven() ? List.of(why)
            : List.of(labels.say("cycle.blocked.unproven"), why);
    }

    /** The proposal with what is said of each row; {@code verdict} and {@code asking} as in the page. */
    ProposalPage proposal(Cycle cycle, AcceptanceForm form, Map<UUID, VisitCheck> checks, String verdict,
                          boolean asking, Labels labels) {
        var everybody = assessors.all();
        var people = Labels.byId(everybody, Assessor::id);
        var where = Labels.byId(places.all(), Place::id);
        var load = form.rows().stream().filter(AcceptanceForm.Row::keep).flatMap(row -> row.team().stream())
            .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        var seen = form.knowing(checks);
        var rows = seen.rows().stream().filter(row -> where.containsKey(row.shelter())).map(row -> row(row,
            where, Optional.ofNullable(checks.get(row.shelter())), people, load, labels)).toList();
        var reasons = rows.stream().flatMap(row -> row.reasons().stream()
            .map(words -> new Reason("day-" + row.shelter(), row.name() + ": " + words))).toList();
        return new ProposalPage(cycle, form.sheet(), verdict, asking, reasons, rows, everybody.stream()
            .map(one -> new Option(one.id().toString(), labels.of(one))).toList());
    }

    private ProposalPage.Row row(AcceptanceForm.Row row, Map<UUID, Place> where, Optional<VisitCheck> check,
                                 Map<UUID, Assessor> people, Map<UUID, Long> load, Labels labels) {
        var place = where.get(row.shelter());
        var team = row.team().stream().map(people::get).filter(Objects::nonNull).toList();
        var seats = new ArrayList<>(team.stream().map(one -> one.id().toString()).toList());
        for (int seat = seats.size(); seat <= Math.min(TeamRules.LARGEST - 1, team.size()); seat++) {
            seats.add("");
        }
        return new ProposalPage.Row(place.id(), place.name(), place.region(), row.keep(), row.day(), seats,
            row.known(), team.stream().map(one -> new ProposalPage.Member(labels.of(one), one.region(),
                load.getOrDefault(one.id(), 0L), !one.region().equals(place.region()))).toList(),
            check.map(VisitCheck::warnings).orElse(List.of()), check.map(found -> labels.reasons(found, people, where))
                .orElse(row.keep() ? List.of(labels.say("cycle.visit.day.missing")) : List.of()));
    }
}
