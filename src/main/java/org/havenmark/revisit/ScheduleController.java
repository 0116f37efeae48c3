package org.havenmark.revisit;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import org.havenmark.guard.Notes;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** The rule by which visits are proposed: read by the national team, changed by coordinators. */
@Controller("/schedule-rules")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ScheduleController {
    private static final String FORM = "revisit/schedule-form";
    private final ScheduleRules rules;
    private final Notes notes;
    private final Pages pages;

    ScheduleController(ScheduleRules rules, Notes notes, Pages pages) {
        this.rules = rules;
        this.notes = notes;
        this.pages = pages;
    }

    @Get
    @Secured({Role.Name.COORDINATOR, Role.Name.NATIONAL_TEAM})
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        var kept = rules.history();
        var words = notes.read(kept.stream().map(ScheduleRules.Kept::why).toList(), viewer.id());
        return pages.show(request, "revisit/schedule", new SchedulePage(kept.isEmpty() ? ScheduleRule.SHIPPED
            : kept.get(0).rule(), ScheduleHistory.of(kept, words, viewer.id()), viewer.is(Role.Name.COORDINATOR)));
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request) {
        return pages.show(request, FORM, new SchedulePage.Editing(ScheduleForm.of(rules.inForce()), Forms.NONE,
            TypedNote.EMPTY, null));
    }

    @Post
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        var form = ScheduleForm.of(Typed.of(body));
        var why = form.draft(viewer.id(), pages.language(request));
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, request, new SchedulePage.Editing(form, problems,
                TypedNote.of(why), null));
        }
        try {
            return rules.change(form.rule(), why).isQuestioned()
                ? again(HttpStatus.UNPROCESSABLE_ENTITY, request, new SchedulePage.Editing(form,
                    new Forms(Map.of("why", "guard.question")), TypedNote.of(why), null))
                : pages.done("/schedule-rules", "revisit.rule.changed");
        } catch (Conflict stale) {
            var inForce = rules.inForce();
            return again(HttpStatus.CONFLICT, request, new SchedulePage.Editing(form.upon(inForce.version()),
                new Forms(Map.of("goodFrom", "revisit.rule.stale")), TypedNote.of(why), inForce));
        }
    }

    private HttpResponse<?> again(HttpStatus status, HttpRequest<?> request, SchedulePage.Editing page) {
        return pages.answer(status, request, FORM, page);
    }
}
