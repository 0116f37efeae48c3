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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Planning one visit by hand. A warning is shown first and recorded with the visit when somebody goes on. */
@Controller("/cycles/{cycle}/visits")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PlanningController {
    private static final String VIEW = "cycle/plan";
    private final Cycles cycles;
    private final Planning planning;
    private final PlanningPages make;
    private final Pages pages;
    private final Clock clock;

    PlanningController(Cycles cycles, Planning planning, PlanningPages make, Pages pages, Clock clock) {
        this.cycles = cycles;
        this.planning = planning;
        this.make = make;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, UUID cycle,
                         @QueryValue(defaultValue = "") String shelter, @QueryValue(defaultValue = "") String day) {
        var form = new PlanForm(shelter, "", day, "", List.of(), "");
        return pages.show(request, VIEW, page(request, viewer, cycle, form, Forms.NONE, Optional.empty()));
    }

    /** Where a form that was sent back is loaded again, for instance in another language. */
    @Get
    HttpResponse<?> again(UUID cycle) {
        return pages.go("/cycles/" + cycle + "/visits/new");
    }

    @Post
    HttpResponse<?> plan(HttpRequest<?> request, Viewer viewer, UUID cycle, @Body Map<String, Object> body) {
        var form = PlanForm.of(Typed.of(body));
        var wanted = form.wanted();
        if (wanted.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, viewer, cycle, form, form.problems(), Optional.empty()));
        }
        var planned = planning.plan(viewer.id(), clock.instant(), cycle, List.of(wanted.get()));
        if (planned.isDone()) {
            return pages.done("/cycles/" + cycle + "/visits/" + planned.visits().get(0), "cycle.visit.planned");
        }
        var check = planned.checks().get(0);
        var again = page(request, viewer, cycle, form.knowing(check.warnings()), Forms.NONE, Optional.of(check));
        return planned.isAllowed() ? pages.show(request, VIEW, again) : pages.invalid(request, VIEW, again);
    }

    private PlanPage page(HttpRequest<?> request, Viewer viewer, UUID cycle, PlanForm form, Forms forms,
                          Optional<VisitCheck> check) {
        return make.plan(cycles.findById(cycle).orElseThrow(NotFound::new), form, forms, check,
            make.labels(request, viewer));
    }
}
