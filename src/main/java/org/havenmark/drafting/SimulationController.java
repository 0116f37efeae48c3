package org.havenmark.drafting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.sheet.Sheets;
import org.havenmark.sheet.Visible;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/**
 * What past assessments would come to on a version of a sheet: for coordinators, and even for them without shelters.
 */
@Controller("/sheets/{id}/simulation")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SimulationController {
    private final Visible visible;
    private final Sheets sheets;
    private final Simulations simulations;
    private final Pages pages;

    SimulationController(Visible visible, Sheets sheets, Simulations simulations, Pages pages) {
        this.visible = visible;
        this.sheets = sheets;
        this.simulations = simulations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> simulate(HttpRequest<?> request, Viewer viewer, UUID id) {
        var draft = sheets.get(visible.one(viewer, id).id());
        return pages.show(request, "drafting/simulation",
            simulations.page(draft, "/sheets/" + id, pages.language(request)));
    }
}
