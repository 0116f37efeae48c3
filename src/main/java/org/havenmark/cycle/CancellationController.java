package org.havenmark.cycle;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Cancelling a visit, with the reason. */
@Controller("/cycles/{cycle}/visits/{id}/cancellations")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CancellationController {
    private static final String VIEW = "cycle/cancellation";
    private final PlannedVisits visits;
    private final Changing changing;
    private final Pages pages;
    private final Clock clock;

    CancellationController(PlannedVisits visits, Changing changing, Pages pages, Clock clock) {
        this.visits = visits;
        this.changing = changing;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, UUID cycle, UUID id) {
        var visit = visits.find(cycle, id).orElseThrow(NotFound::new);
        if (visit.cancelled() || visit.isHandedIn()) {
            throw new Conflict("cycle.visit.closed");
        }
        var form = new NoteForm(Integer.toString(visit.version()), "", TypedNote.EMPTY);
        return pages.show(request, VIEW, new NotePage(visit, "", null, form, Forms.NONE));
    }

    @Get
    HttpResponse<?> again(UUID cycle, UUID id) {
        return pages.go("/cycles/" + cycle + "/visits/" + id + "/cancellations/new");
    }

    @Post
    HttpResponse<?> cancel(HttpRequest<?> request, Viewer viewer, UUID cycle, UUID id,
                           @Body Map<String, Object> body) {
        var visit = visits.find(cycle, id).orElseThrow(NotFound::new);
        var form = NoteForm.of(Typed.of(body));
        var draft = form.draft(viewer.id(), pages.language(request), "cycle.cancellation");
        var forms = new Forms(NoteForm.problems(draft, "cycle.cancellation.note.missing"));
        if (forms.isEmpty()) {
            forms = NoteForm.asForms(changing.cancel(viewer.id(), clock.instant(), cycle, id,
                Forms.number(form.about()).orElse(-1), draft));
        }
        return forms.isEmpty() ? pages.done("/cycles/" + cycle + "/visits/" + id, "cycle.visit.cancelled")
            : pages.invalid(request, VIEW, new NotePage(visit, "", null, form.questioned(draft), forms));
    }
}
