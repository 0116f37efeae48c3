package org.havenmark.assessment;

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
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.havenmark.cycle.Visits;
import org.havenmark.person.Role;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** From a planned visit to an assessor's own ratings, handed in. */
@Controller("/assessments")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AssessingController {
    private final AssessmentList list;
    private final Visits visits;
    private final Opening opening;
    private final Access access;
    private final AssessingHome homes;
    private final SelfAssessing handingIn;
    private final LaidSheets sheets;
    private final Pages pages;

    AssessingController(AssessmentList list, Visits visits, Opening opening, Access access, AssessingHome homes,
                        SelfAssessing handingIn, LaidSheets sheets, Pages pages) {
        this.list = list;
        this.visits = visits;
        this.opening = opening;
        this.access = access;
        this.homes = homes;
        this.handingIn = handingIn;
        this.sheets = sheets;
        this.pages = pages;
    }

    @Get
    @Secured({Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.COORDINATOR})
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "assessment/list", ListPage.of(list.of(viewer),
            viewer.is(Role.Name.ASSESSOR), sheets, pages.language(request)));
    }

    /** Begins the assessment of a visit whose team the person is on and cleared for. */
    @Post
    @Secured(Role.Name.ASSESSOR)
    HttpResponse<?> open(Viewer viewer, @Body OpenForm form) {
        var row = list.ofMember(viewer.id()).stream()
            .filter(each -> each.visit().toString().equals(form.visit()) && !each.mustDeclare()).findFirst()
            .orElseThrow(NotFound::new);
        var visit = visits.findById(row.visit()).orElseThrow(NotFound::new);
        return pages.go("/assessments/" + opening.open(visit, viewer.id()).id());
    }

    @Get("/{id}")
    HttpResponse<?> home(HttpRequest<?> request, Viewer viewer, UUID id) {
        var assessment = access.asMember(viewer, id);
        return pages.show(request, "assessment/home",
            homes.home(assessment, viewer.id(), pages.language(request)));
    }

    @Get("/{id}/check")
    HttpResponse<?> check(HttpRequest<?> request, Viewer viewer, UUID id) {
        var assessment = access.asMember(viewer, id);
        return pages.show(request, "assessment/check",
            homes.check(assessment, viewer.id(), pages.language(request)));
    }

    @Post("/{id}/submissions")
    HttpResponse<?> handIn(HttpRequest<?> request, Viewer viewer, UUID id) {
        var assessment = access.asMember(viewer, id);
        boolean self = assessment.kind() == Assessment.Kind.SELF;
        return handingIn.handIn(assessment, viewer.id()).isEmpty()
            ? pages.done("/assessments/" + id, self ? "assessment.self.handed-in" : "assessment.own.handed-in")
            : pages.invalid(request, "assessment/check",
                homes.check(assessment, viewer.id(), pages.language(request)));
    }

    @Serdeable
    record OpenForm(@Nullable String visit) { }
}
