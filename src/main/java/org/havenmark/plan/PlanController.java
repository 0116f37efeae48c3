package org.havenmark.plan;

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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.havenmark.assessment.Access;
import org.havenmark.person.Role;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** The plans a person may read, and each of them. */
@Controller("/plans")
@Secured({Role.Name.MANAGER, Role.Name.ASSESSOR, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class PlanController {
    private final PlanAccess access;
    private final Access assessments;
    private final Plans plans;
    private final Papers papers;
    private final PlanFigures figures;
    private final Organisations organisations;
    private final NetworkCurrency currency;
    private final Pages pages;

    PlanController(PlanAccess access, Access assessments, Plans plans, Papers papers, PlanFigures figures,
                   Organisations organisations, NetworkCurrency currency, Pages pages) {
        this.access = access;
        this.assessments = assessments;
        this.plans = plans;
        this.papers = papers;
        this.figures = figures;
        this.organisations = organisations;
        this.currency = currency;
        this.pages = pages;
    }

    /** Who has nothing but their own shelter's plan is led there. */
    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        if (access.managesOne(viewer) && !viewer.is(Role.Name.COORDINATOR) && !viewer.is(Role.Name.ASSESSOR)) {
            return pages.go("/plans/" + viewer.organisation());
        }
        return pages.show(request, "plan/plans", new PlansPage(rows(viewer, pages.language(request))));
    }

    @Get("/{shelter}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID shelter,
                         @QueryValue(defaultValue = Plan.OPEN) String list) {
        var seat = access.seat(viewer, shelter);
        var plan = plans.of(shelter, viewer.id(), pages.language(request));
        return pages.show(request, "plan/plan", PlanPage.of(plan, seat, list, proposes(viewer, seat, plan)));
    }

    /** For paper: everything the shelter took, with all of its words. */
    @Get("/{shelter}/paper")
    HttpResponse<?> paper(HttpRequest<?> request, Viewer viewer, UUID shelter) {
        access.seat(viewer, shelter);
        return pages.show(request, "plan/paper", papers.of(shelter, viewer.id(), pages.language(request)));
    }

    private List<About> proposes(Viewer viewer, PlanAccess.Seat seat, Plan plan) {
        var open = plan.unanswered();
        return seat == PlanAccess.Seat.TEAM && !open.isEmpty() && assessments.isMember(viewer, open.get(0).assessment())
            ? open : List.of();
    }

    private List<PlansPage.Row> rows(Viewer viewer, Locale language) {
        var byShelter = figures.all();
        var assigned = viewer.is(Role.Name.ASSESSOR) ? access.assigned(viewer.id()) : Set.<UUID>of();
        return organisations.findAllOrderByName().stream()
            .filter(one -> one.kind().isAssessed())
            .filter(one -> viewer.is(Role.Name.COORDINATOR) || assigned.contains(one.id())
                || viewer.is(Role.Name.MANAGER) && viewer.organisation().equals(one.id()))
            .map(one -> row(one, byShelter.getOrDefault(one.id(), PlanFigures.Figures.NONE), language)).toList();
    }

    private PlansPage.Row row(Organisation shelter, PlanFigures.Figures figures, Locale language) {
        return new PlansPage.Row(shelter.id(), shelter.name(), shelter.region(), figures,
            new Money(figures.money(), currency.code()).in(language));
    }
}
