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

/** The network: by shelter for coordinators; for everybody else the question by shelter is not even asked. */
@Controller("/network")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.NATIONAL_TEAM, Role.Name.COORDINATOR, Role.Name.GUARDIAN,
    Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.OBSERVER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class NetworkController {
    private final SheetsUsed used;
    private final ByShelter byShelter;
    private final Everybody everybody;
    private final Wordings wordings;
    private final Pages pages;

    NetworkController(SheetsUsed used, ByShelter byShelter, Everybody everybody, Wordings wordings,
                      Pages pages) {
        this.used = used;
        this.byShelter = byShelter;
        this.everybody = everybody;
        this.wordings = wordings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "") String sheet,
                         @QueryValue(defaultValue = "") String region, @QueryValue(defaultValue = "") String kind,
                         @QueryValue(defaultValue = "") String common) {
        var versions = used.all();
        var chosen = SheetsUsed.chosen(versions, sheet);
        var language = pages.language(request);
        return viewer.is(Role.Name.COORDINATOR)
            ? pages.show(request, "network/network",
                byShelter.page(new Wanted(chosen, Forms.typed(region), Forms.typed(kind)), versions,
                    common.equals("yes"), language))
            : pages.show(request, "network/figures", everybody.page(chosen, versions, language));
    }

    @Get("/concordance")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> concordance(HttpRequest<?> request, @QueryValue(defaultValue = "") String sheet) {
        var versions = used.all();
        return pages.show(request, "network/concordance",
            wordings.page(SheetsUsed.chosen(versions, sheet), versions, pages.language(request)));
    }
}
