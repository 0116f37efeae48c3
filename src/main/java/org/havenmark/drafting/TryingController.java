package org.havenmark.drafting;

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
import java.util.UUID;
import org.havenmark.assessment.Previewing;
import org.havenmark.person.Role;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** A draft as the sheet it will be: on the tablet, on paper, and what it would make of past assessments. */
@Controller("/drafts/{id}")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class TryingController {
    private final Drafts drafts;
    private final Previewing previewing;
    private final Simulations simulations;
    private final Pages pages;

    TryingController(Drafts drafts, Previewing previewing, Simulations simulations, Pages pages) {
        this.drafts = drafts;
        this.previewing = previewing;
        this.simulations = simulations;
        this.pages = pages;
    }

    @Get("/preview/{domain}")
    HttpResponse<?> preview(HttpRequest<?> request, Viewer viewer, UUID id, String domain) {
        var page = previewing.domain(sheet(drafts.open(id)), id, domain, viewer.id(), pages.language(request));
        return pages.show(request, "drafting/preview", page.orElseThrow(NotFound::new));
    }

    @Get("/paper")
    HttpResponse<?> paper(HttpRequest<?> request, UUID id, @QueryValue @Nullable String language) {
        var draft = drafts.open(id);
        return pages.show(request, "sheet/paper", DraftPaper.of(draft, sheet(draft), language,
            pages.language(request)));
    }

    @Get("/simulation")
    HttpResponse<?> simulate(HttpRequest<?> request, UUID id) {
        return pages.show(request, "drafting/simulation",
            simulations.page(sheet(drafts.open(id)), "/drafts/" + id, pages.language(request)));
    }

    private Sheet sheet(Draft draft) {
        return drafts.check(draft).sheet().orElseThrow(() -> new Conflict("drafting.preview.not-yet"));
    }
}
