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
import java.util.List;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** The visits that concern whoever looks, and the card that a team takes along. */
@Controller("/visits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class VisitController {
    private final PlannedVisits visits;
    private final Sheets sheets;
    private final Pages pages;
    private final Clock clock;

    VisitController(PlannedVisits visits, Sheets sheets, Pages pages, Clock clock) {
        this.visits = visits;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured({Role.Name.ASSESSOR, Role.Name.MANAGER})
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        boolean assessor = viewer.is(Role.Name.ASSESSOR);
        boolean manager = viewer.is(Role.Name.MANAGER);
        var today = LocalDate.now(clock);
        var mine = assessor ? visits.ofPerson(viewer.id()) : List.<PlannedVisit>of();
        var coming = manager ? visits.toShelter(viewer.organisation(), today) : List.<PlannedVisit>of();
        return pages.show(request, "cycle/visits", new VisitsPage(assessor, manager,
            mine.stream().map(visit -> VisitsPage.Mine.of(visit, viewer.id(), today)).toList(),
            coming.stream().map(VisitsPage.Coming::of).toList()));
    }

    @Get("/{id}/conduct")
    @Secured({Role.Name.ASSESSOR, Role.Name.COORDINATOR})
    HttpResponse<?> conduct(HttpRequest<?> request, Viewer viewer, UUID id) {
        var visit = viewer.is(Role.Name.COORDINATOR) ? visits.find(id) : visits.findForMember(id, viewer.id());
        return pages.show(request, "cycle/conduct", visit.map(found -> ConductPage.of(found,
            sheets.get(found.sheetVersion()).title().in(pages.language(request)))).orElseThrow(NotFound::new));
    }
}
