package org.havenmark.cycle;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Notes;
import org.havenmark.person.Role;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** One visit, for coordinators: its team, what they declared, and what can still be done. */
@Controller("/cycles/{cycle}/visits/{id}")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class PlannedVisitController {
    private final PlannedVisits visits;
    private final FormerMembers former;
    private final VisitWarnings warnings;
    private final Sheets sheets;
    private final Notes notes;
    private final PlanningPages make;
    private final Pages pages;
    private final Clock clock;

    PlannedVisitController(PlannedVisits visits, FormerMembers former, VisitWarnings warnings, Sheets sheets,
                           Notes notes, PlanningPages make, Pages pages, Clock clock) {
        this.visits = visits;
        this.former = former;
        this.warnings = warnings;
        this.sheets = sheets;
        this.notes = notes;
        this.make = make;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID cycle, UUID id) {
        var visit = visits.find(cycle, id).orElseThrow(NotFound::new);
        var before = former.of(id);
        var read = notes.read(PlannedVisitPage.notes(visit, before), viewer.id());
        var labels = make.labels(request, viewer);
        return pages.show(request, "cycle/planned-visit", new PlannedVisitPage(visit, visit.state(LocalDate.now(clock)),
            sheets.get(visit.sheetVersion()).title().in(labels.language()),
            visit.team().stream().map(one -> PlannedVisitPage.Seat.of(one, null, labels, read, viewer.id())).toList(),
            before.stream().map(one -> PlannedVisitPage.Seat.of(one.member(), one.leftAt(), labels, read, viewer.id()))
                .toList(),
            warnings.findByVisitId(id).stream().map(one -> one.warning().key()).toList(),
            Optional.ofNullable(visit.cancelNote()).map(read::get).orElse(null)));
    }
}
