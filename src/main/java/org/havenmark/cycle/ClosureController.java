package org.havenmark.cycle;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** Closing a cycle. */
@Controller("/cycles/{id}/closures")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ClosureController {
    private final Closing closing;
    private final Pages pages;

    ClosureController(Closing closing, Pages pages) {
        this.closing = closing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> again(UUID id) {
        return pages.go("/cycles/" + id);
    }

    @Post
    HttpResponse<?> close(Viewer viewer, UUID id) {
        closing.close(viewer.id(), id);
        return pages.done("/cycles/" + id, "cycle.closed");
    }
}
