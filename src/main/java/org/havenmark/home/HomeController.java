package org.havenmark.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.LocalDate;
import org.havenmark.assessment.AssessmentList;
import org.havenmark.drafting.Facilitating;
import org.havenmark.person.Role;
import org.havenmark.revisit.NextVisits;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** The home page of whoever signed in; what a role may not know is not even asked for. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class HomeController {
    private final AssessmentList assessments;
    private final Coordinating coordinating;
    private final Managing managing;
    private final Overseeing overseeing;
    private final Facilitating facilitating;
    private final Following following;
    private final NextVisits nextVisits;
    private final Pages pages;
    private final Clock clock;

    HomeController(AssessmentList assessments, Coordinating coordinating, Managing managing, Overseeing overseeing,
                   Facilitating facilitating, Following following, NextVisits nextVisits, Pages pages,
                   Clock clock) {
        this.assessments = assessments;
        this.coordinating = coordinating;
        this.managing = managing;
        this.overseeing = overseeing;
        this.facilitating = facilitating;
        this.following = following;
        this.nextVisits = nextVisits;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> home(HttpRequest<?> request, Viewer viewer) {
        var language = pages.language(request);
        return pages.show(request, "home/home", new HomePage(viewer.name(), following.block(viewer, language),
            viewer.is(Role.Name.ASSESSOR)
                ? AssessorBlock.of(assessments.ofMember(viewer.id()), LocalDate.now(clock)) : null,
            viewer.is(Role.Name.COORDINATOR) ? coordinating.block(viewer.id(), language) : null,
            viewer.is(Role.Name.MANAGER) ? managing.block(viewer.organisation(), language) : null,
            viewer.is(Role.Name.GUARDIAN) ? overseeing.questioned(viewer.id()) : null,
            viewer.is(Role.Name.ADMINISTRATOR) ? overseeing.people() : null, facilitating.of(viewer.id(), language),
            viewer.is(Role.Name.MANAGER) ? nextVisits.of(viewer.organisation()).orElse(null) : null));
    }
}
