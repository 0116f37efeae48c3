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
import java.util.Optional;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Changing the day and the team of a visit. */
@Controller("/cycles/{cycle}/visits/{id}/changes")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ChangeController {
    private static final String VIEW = "cycle/change";
    private final Cycles cycles;
    private final PlannedVisits visits;
    private final Changing changing;
    private final PlanningPages make;
    private final Pages pages;
    private final Clock clock;

    ChangeController(Cycles cycles, PlannedVisits visits, Changing changing, PlanningPages make, Pages pages,
                     Clock clock) {
        this.cycles = cycles;
        this.visits = visits;
        this.changing = changing;
        this.make = make;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, UUID cycle, UUID id) {
        var visit = visits.find(cycle, id).orElseThrow(NotFound::new);
        if (visit.cancelled() || visit.isHandedIn()) {
            throw new Conflict("cycle.visit.closed");
        }
        return pages.show(request, VIEW, page(request, viewer, visit, ChangeForm.of(visit), Forms.NONE,
            Optional.empty()));
    }

    @Get
    HttpResponse<?> again(UUID cycle, UUID id) {
        return pages.go("/cycles/" + cycle + "/visits/" + id + "/changes/new");
    }

    @Post
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, UUID cycle, UUID id,
                           @Body Map<String, Object> body) {
        var visit = visits.find(cycle, id).orElseThrow(NotFound::new);
        var form = ChangeForm.of(Typed.of(body));
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, viewer, visit, form, problems, Optional.empty()));
        }
        var changed = changing.change(viewer.id(), clock.instant(), cycle, id, form.change());
        if (changed.isDone()) {
            return pages.done("/cycles/" + cycle + "/visits/" + id, "cycle.visit.changed");
        }
        var check = changed.checks().get(0);
        var again = page(request, viewer, visit, form.knowing(check.warnings()), Forms.NONE, Optional.of(check));
        return changed.isAllowed() ? pages.show(request, VIEW, again) : pages.invalid(request, VIEW, again);
    }

    private ChangePage page(HttpRequest<?> request, Viewer viewer, PlannedVisit visit, ChangeForm form, Forms forms,
                            Optional<VisitCheck> check) {
        return make.change(cycles.findById(visit.cycle()).orElseThrow(NotFound::new), visit, form, forms, check,
            make.labels(request, viewer));
    }
}
