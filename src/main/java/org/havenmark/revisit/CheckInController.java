package org.havenmark.revisit;

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
import java.util.Map;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Monthly check-ins after a cycle: a manager answers their own, coordinators see which are missing. */
@Controller("/check-ins")
@Secured(Role.Name.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CheckInController {
    private static final String FORM = "revisit/check-in-form";
    private final CheckInReading reading;
    private final CheckingIn checkingIn;
    private final Indicators indicators;
    private final Pages pages;

    CheckInController(CheckInReading reading, CheckingIn checkingIn, Indicators indicators, Pages pages) {
        this.reading = reading;
        this.checkingIn = checkingIn;
        this.indicators = indicators;
        this.pages = pages;
    }

    @Get
    @Secured({Role.Name.MANAGER, Role.Name.COORDINATOR})
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "revisit/check-ins", reading.list(viewer));
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "") String cycle,
                         @QueryValue(defaultValue = "") String number) {
        var due = reading.due(viewer, each -> each.cycle().toString().equals(cycle)
            && Integer.toString(each.number()).equals(number)).orElseThrow(NotFound::new);
        return pages.show(request, FORM, reading.form(due, CheckInForm.empty(due), Forms.NONE, viewer,
            pages.language(request)));
    }

    @Post
    HttpResponse<?> answer(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        var kept = indicators.findByShelterIdOrderByCreatedAt(viewer.organisation());
        var form = CheckInForm.of(Typed.of(body), kept.stream().filter(Indicator::isKept).toList());
        var due = reading.due(viewer, form::isFor).orElseThrow(NotFound::new);
        var language = pages.language(request);
        var problems = form.problems(viewer.id(), language);
        if (!problems.isEmpty()) {
            return pages.invalid(request, FORM, reading.form(due, form, problems, viewer, language));
        }
        checkingIn.answer(due, form, kept, form.going(viewer.id(), language), form.stuck(viewer.id(), language));
        return pages.done("/check-ins", "revisit.check-in.saved");
    }

    @Get("/{id}")
    @Secured({Role.Name.MANAGER, Role.Name.COORDINATOR})
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id) {
        return pages.show(request, "revisit/check-in", reading.show(viewer, id).orElseThrow(NotFound::new));
    }
}
