package org.havenmark.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** One action: writing it, reading it, and the next wording of it. */
@Controller("/plans/{shelter}/actions")
@Secured({Role.Name.MANAGER, Role.Name.ASSESSOR, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ActionController {
    private static final String VIEW = "plan/form";
    private final PlanAccess access;
    private final ActionPages make;
    private final Writing writing;
    private final Pages pages;

    ActionController(PlanAccess access, ActionPages make, Writing writing, Pages pages) {
        this.access = access;
        this.make = make;
        this.writing = writing;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer, UUID shelter,
                          @QueryValue(defaultValue = "") String finding) {
        return pages.show(request, VIEW, writing.blank(viewer, shelter, finding, pages.language(request)));
    }

    @Get
    HttpResponse<?> again(UUID shelter) {
        return pages.go("/plans/" + shelter);
    }

    @Post
    HttpResponse<?> add(HttpRequest<?> request, Viewer viewer, UUID shelter, @Body Map<String, Object> body) {
        var typed = Typed.of(body);
        var outcome = writing.add(viewer, shelter, typed.id("sent").orElseGet(UUID::randomUUID), ActionForm.of(typed),
            pages.language(request));
        return outcome instanceof Writing.Back back ? pages.invalid(request, VIEW, back.page())
            : done(shelter, outcome);
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID shelter, UUID id) {
        var seat = access.seat(viewer, shelter);
        return pages.show(request, "plan/action", make.page(viewer, seat, shelter, id, pages.language(request)));
    }

    @Get("/{id}/edit")
    HttpResponse<?> filled(HttpRequest<?> request, Viewer viewer, UUID shelter, UUID id) {
        return pages.show(request, VIEW, writing.filled(viewer, shelter, id, pages.language(request)));
    }

    @Get("/{id}/{form:revisions|decisions|progress|namings}")
    HttpResponse<?> back(UUID shelter, UUID id, String form) {
        return pages.go("/plans/" + shelter + "/actions/" + id);
    }

    /** A form that was open while somebody else changed the action comes back with both wordings. */
    @Post("/{id}/revisions")
    HttpResponse<?> revise(HttpRequest<?> request, Viewer viewer, UUID shelter, UUID id,
                           @Body Map<String, Object> body) {
        var form = ActionForm.of(Typed.of(body));
        var outcome = writing.revise(viewer, shelter, id, form, pages.language(request));
        return outcome instanceof Writing.Back back ? pages.answer(back.page().now() == null
            ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT, request, VIEW, back.page())
            : done(shelter, outcome);
    }

    private HttpResponse<?> done(UUID shelter, Writing.Outcome outcome) {
        var written = (Writing.Written) outcome;
        return pages.done("/plans/" + shelter + "/actions/" + written.action(), written.key());
    }
}
