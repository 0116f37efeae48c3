package org.havenmark.network;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** How the network changed: with single shelters for coordinators; for everybody else none is even asked for. */
@Controller("/network/change")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.NATIONAL_TEAM, Role.Name.COORDINATOR, Role.Name.GUARDIAN,
    Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.OBSERVER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ChangeController {
    private final SheetsUsed used;
    private final ChangePages changes;
    private final Pages pages;

    ChangeController(SheetsUsed used, ChangePages changes, Pages pages) {
        this.used = used;
        this.changes = changes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "") String sheet,
                         @QueryValue(defaultValue = "") String region, @QueryValue(defaultValue = "") String kind,
                         @QueryValue(defaultValue = "") String since, @QueryValue(defaultValue = "") String until) {
        var versions = used.all();
        var chosen = SheetsUsed.chosen(versions, sheet);
        var language = pages.language(request);
        return pages.show(request, "network/change", viewer.is(Role.Name.COORDINATOR)
            ? changes.byShelter(new Wanted(chosen, Forms.typed(region), Forms.typed(kind)), since, until, versions,
                language)
            : changes.everybody(chosen, versions, language));
    }
}
