package org.havenmark.assessment;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The team agrees: differences first, each settled with a note, then it hands in. For who has handed in their own. */
@Controller("/assessments/{id}")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TeamController {
    private static final String VIEW = "assessment/team";
    private final Access access;
    private final TeamTable table;
    private final TeamPages team;
    private final Settling settling;
    private final HandingIn handingIn;
    private final Pages pages;

    TeamController(Access access, TeamTable table, TeamPages team, Settling settling, HandingIn handingIn,
                   Pages pages) {
        this.access = access;
        this.table = table;
        this.team = team;
        this.settling = settling;
        this.handingIn = handingIn;
        this.pages = pages;
    }

    @Get("/team")
    HttpResponse<?> team(HttpRequest<?> request, Viewer viewer, UUID id, @Nullable @QueryValue String criterion,
                         @Nullable @QueryValue String part) {
        var assessment = access.asMemberWhoHandedIn(viewer, id);
        var number = Optional.ofNullable(part).map(typed -> Forms.number(typed).orElseThrow(NotFound::new));
        return pages.show(request, VIEW, team.page(assessment, viewer.id(), pages.language(request),
            Optional.ofNullable(criterion), number)
            .orElseThrow(NotFound::new));
    }

    @Get("/team/domains/{domain}")
    HttpResponse<?> domain(HttpRequest<?> request, Viewer viewer, UUID id, String domain,
                           @Nullable @QueryValue String criterion, @QueryValue(defaultValue = "1") String part) {
        var assessment = access.asMemberWhoHandedIn(viewer, id);
        return pages.show(request, "assessment/team-domain", team.domain(assessment, viewer.id(),
            pages.language(request), domain, Optional.ofNullable(criterion),
            Forms.number(part).orElseThrow(NotFound::new)).orElseThrow(NotFound::new));
    }

    @Post("/agreed-ratings")
    HttpResponse<?> settle(HttpRequest<?> request, Viewer viewer, UUID id, @Body SettlingForm form) {
        var assessment = access.asMemberWhoHandedIn(viewer, id);
        var laid = table.of(assessment);
        if (laid.isWaiting()) {
            throw new Conflict("assessment.waiting");
        }
        if (!laid.mayBeSettled(form.typedCriterion())) {
            throw new NotFound();
        }
        var problems = form.problems(laid.sheet());
        return problems.isEmpty() && form.wrong(laid.sheet()).isEmpty()
            ? settle(request, viewer, assessment, form, form.answer(laid.sheet()).orElseThrow())
            : again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, assessment, form, problems);
    }

    @Post("/hand-ins")
    HttpResponse<?> handIn(HttpRequest<?> request, Viewer viewer, UUID id) {
        var assessment = access.asMemberWhoHandedIn(viewer, id);
        if (!handingIn.undone(assessment).isEmpty()) {
            return pages.invalid(request, VIEW, team.page(assessment, viewer.id(), pages.language(request),
                Optional.empty(), Optional.empty()).orElseThrow(NotFound::new));
        }
        var open = handingIn.handIn(assessment, viewer.id());
        return open.isEmpty() ? pages.done("/assessments/" + id + "/result", "assessment.team.handed-in")
            : pages.invalid(request, VIEW,
                team.missing(assessment, viewer.id(), pages.language(request), open));
    }

    private HttpResponse<?> settle(HttpRequest<?> request, Viewer viewer, Assessment assessment, SettlingForm form,
                                   Answer answer) {
        try {
            var draft = form.draft(viewer.id(), pages.language(request));
            return settling.settle(assessment, answer, draft, form.seen()).isQuestioned()
                ? again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, assessment, form,
                    new Forms(Map.of("note", "guard.question")))
                : pages.done(team.after(assessment, form.typedCriterion()), "assessment.team.settled");
        } catch (Conflict conflict) {
            if (!conflict.key().equals("web.error.stale")) {
                throw conflict;
            }
            return again(HttpStatus.CONFLICT, request, viewer, assessment, form,
                new Forms(Map.of("mark", "assessment.team.stale")));
        }
    }

    /** The page with what was typed, beside what is there now. */
    private HttpResponse<?> again(HttpStatus status, HttpRequest<?> request, Viewer viewer, Assessment assessment,
                                  SettlingForm form, Forms forms) {
        var language = pages.language(request);
        var again = team.with(assessment, viewer.id(), language, form, forms,
            TypedNote.of(form.draft(viewer.id(), language)));
        return pages.answer(status, request, again.view(), again.page());
    }
}
