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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Deciding whether a member with a declared conflict of interest may take part. */
@Controller("/cycles/{cycle}/visits/{id}/decisions")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DecisionController {
    private static final String VIEW = "cycle/decision";
    private static final String ALLOW = "allow";
    private final PlannedVisits visits;
    private final Declaring declaring;
    private final Notes notes;
    private final PlanningPages make;
    private final Pages pages;
    private final Clock clock;

    DecisionController(PlannedVisits visits, Declaring declaring, Notes notes, PlanningPages make, Pages pages,
                       Clock clock) {
        this.visits = visits;
        this.declaring = declaring;
        this.notes = notes;
        this.make = make;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, UUID cycle, UUID id, @QueryValue UUID member) {
        var form = new NoteForm(member.toString(), "", TypedNote.EMPTY);
        return pages.show(request, VIEW, page(request, viewer, find(cycle, id), form, Forms.NONE));
    }

    @Get
    HttpResponse<?> again(UUID cycle, UUID id) {
        return pages.go("/cycles/" + cycle + "/visits/" + id);
    }

    @Post
    HttpResponse<?> decide(HttpRequest<?> request, Viewer viewer, UUID cycle, UUID id,
                           @Body Map<String, Object> body) {
        var visit = find(cycle, id);
        var form = NoteForm.of(Typed.of(body));
        var draft = form.draft(viewer.id(), pages.language(request), "cycle.decision");
        var forms = problems(form, draft);
        if (forms.isEmpty()) {
            forms = NoteForm.asForms(declaring.decide(viewer.id(), clock.instant(), cycle, id,
                new Declaring.Decision(member(visit, form).id(), form.choice().equals(ALLOW), draft)));
        }
        return forms.isEmpty() ? pages.done("/cycles/" + cycle + "/visits/" + id, "cycle.decision.done")
            : pages.invalid(request, VIEW, page(request, viewer, visit, form.questioned(draft), forms));
    }

    private static Forms problems(NoteForm form, Draft draft) {
        var problems = new LinkedHashMap<String, String>();
        if (!List.of(ALLOW, "refuse").contains(form.choice())) {
            problems.put("choice", "cycle.decision.choice.missing");
        }
        problems.putAll(NoteForm.problems(draft, "cycle.decision.note.missing"));
        return new Forms(problems);
    }

    private PlannedVisit find(UUID cycle, UUID id) {
        return visits.find(cycle, id).orElseThrow(NotFound::new);
    }

    private static PlannedVisit.Member member(PlannedVisit visit, NoteForm form) {
        return visit.team().stream().filter(one -> one.id().toString().equals(form.about())
            && one.declaration() != null && one.declaration().declared()).findFirst().orElseThrow(NotFound::new);
    }

    private NotePage page(HttpRequest<?> request, Viewer viewer, PlannedVisit visit, NoteForm form, Forms forms) {
        var member = member(visit, form);
        var note = Optional.ofNullable(Objects.requireNonNull(member.declaration()).noteId());
        return new NotePage(visit, make.labels(request, viewer).of(member.who()),
            note.map(one -> notes.read(List.of(one), viewer.id()).get(one)).orElse(null), form, forms);
    }
}
