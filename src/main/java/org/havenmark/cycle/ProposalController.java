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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Proposing a whole cycle's visits, which a coordinator changes and accepts. Nothing is kept until then. */
@Controller("/cycles/{cycle}")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ProposalController {
    private static final String FORM = "cycle/proposal-form";
    private static final String ROWS = "cycle/proposal";
    private final Cycles cycles;
    private final Assessors assessors;
    private final Places places;
    private final FirstTeams firstTeams;
    private final Planning planning;
    private final PlanningPages make;
    private final ProposalPages build;
    private final Pages pages;
    private final Clock clock;

    ProposalController(Cycles cycles, Assessors assessors, Places places, FirstTeams firstTeams,
                       Planning planning, PlanningPages make, ProposalPages build, Pages pages, Clock clock) {
        this.cycles = cycles;
        this.assessors = assessors;
        this.places = places;
        this.firstTeams = firstTeams;
        this.planning = planning;
        this.make = make;
        this.build = build;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/proposals/new")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, UUID cycle) {
        var found = find(cycle);
        return pages.show(request, FORM, build.form(found, build.beginning(found), Forms.NONE, List.of(),
            make.labels(request, viewer)));
    }

    @Get("/{form:proposals|acceptances}")
    HttpResponse<?> again(UUID cycle, String form) {
        return pages.go("/cycles/" + cycle + "/proposals/new");
    }

    @Post("/proposals")
    HttpResponse<?> propose(HttpRequest<?> request, Viewer viewer, UUID cycle, @Body Map<String, Object> body) {
        var found = find(cycle);
        var labels = make.labels(request, viewer);
        var form = ProposalForm.of(Typed.of(body));
        var forms = form.problems(found);
        if (!forms.isEmpty()) {
            return pages.invalid(request, FORM, build.form(found, form, forms, List.of(), labels));
        }
        var proposal = Proposing.propose(form.staffing(Labels.byId(places.all(), Place::id),
            Labels.byId(assessors.all(), Assessor::id), firstTeams.of(cycle)));
        if (proposal instanceof Proposal.Blocked blocked) {
            return pages.invalid(request, FORM, build.form(found, form, forms, build.words(blocked, labels), labels));
        }
        var teams = (Proposal.Teams) proposal;
        var rows = AcceptanceForm.of(form.sheet(), teams);
        return pages.show(request, ROWS, build.proposal(found, rows, byShelter(rows, planning.check(cycle,
            rows.wanted())), teams.best() ? "cycle.proposal.best" : "cycle.proposal.good", false, labels));
    }

    @Post("/acceptances")
    HttpResponse<?> accept(HttpRequest<?> request, Viewer viewer, UUID cycle, @Body Map<String, Object> body) {
        var found = find(cycle);
        var form = AcceptanceForm.of(Typed.of(body));
        var planned = form.withoutDay().isEmpty() && !form.kept().isEmpty()
            ? planning.plan(viewer.id(), clock.instant(), cycle, form.wanted())
            : new Planned(List.of(), planning.check(cycle, form.wanted()));
        if (planned.isDone() && !form.kept().isEmpty()) {
            return pages.done("/cycles/" + cycle, "cycle.proposal.accepted");
        }
        boolean asking = planned.isAllowed() && form.withoutDay().isEmpty() && !form.kept().isEmpty();
        var page = build.proposal(found, form, byShelter(form, planned.checks()), "", asking,
            make.labels(request, viewer));
        return asking ? pages.show(request, ROWS, page) : pages.invalid(request, ROWS, page);
    }

    private Cycle find(UUID cycle) {
        return cycles.findById(cycle).orElseThrow(NotFound::new);
    }

    private static Map<UUID, VisitCheck> byShelter(AcceptanceForm form, List<VisitCheck> checks) {
        var found = new LinkedHashMap<UUID, VisitCheck>();
        for (var row : form.kept()) {
            found.put(row.shelter(), checks.get(found.size()));
        }
        return found;
    }
}
