package org.havenmark.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** What a manager makes of proposals, says of how actions go, and agrees to show of them. */
@Controller("/plans/{shelter}/actions/{id}")
@Secured({Role.Name.MANAGER, Role.Name.ASSESSOR, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DecisionController {
    private static final String VIEW = "plan/action";
    private final PlanAccess access;
    private final ActionPages make;
    private final Acting acting;
    private final Progressing progressing;
    private final Pages pages;

    DecisionController(PlanAccess access, ActionPages make, Acting acting, Progressing progressing, Pages pages) {
        this.access = access;
        this.make = make;
        this.acting = acting;
        this.progressing = progressing;
        this.pages = pages;
    }

    @Post("/decisions")
    HttpResponse<?> decide(HttpRequest<?> request, Viewer viewer, UUID shelter, UUID id,
                           @Body Map<String, Object> body) {
        var page = own(request, viewer, shelter, id);
        var form = DecisionForm.of(Typed.of(body));
        var draft = form.draft(viewer.id(), pages.language(request));
        var problems = form.problems(draft);
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page.with(form.again(draft, form.version()), problems, false));
        }
        try {
            acting.decide(viewer.id(), shelter, id, form.version(), form.choice().equals(DecisionForm.ACCEPT), draft);
        } catch (Acting.Stale quicker) {
            var now = own(request, viewer, shelter, id);
            return pages.answer(HttpStatus.CONFLICT, request, VIEW, now.with(form.again(draft,
                String.valueOf(now.line().action().version())), Forms.NONE, true));
        }
        return pages.done(path(shelter, id), form.choice().equals(DecisionForm.ACCEPT) ? "plan.accepted"
            : "plan.declined");
    }

    @Post("/progress")
    HttpResponse<?> say(HttpRequest<?> request, Viewer viewer, UUID shelter, UUID id,
                        @Body Map<String, Object> body) {
        var page = own(request, viewer, shelter, id);
        var form = ProgressForm.of(Typed.of(body));
        var drafts = form.drafts(viewer.id(), pages.language(request));
        var problems = form.problems(drafts, page.line().action());
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page.with(form.again(drafts, form.version()), problems, false));
        }
        try {
            progressing.say(viewer.id(), shelter, id, form, drafts);
        } catch (Acting.Stale quicker) {
            var now = own(request, viewer, shelter, id);
            return pages.answer(HttpStatus.CONFLICT, request, VIEW, now.with(form.again(drafts,
                String.valueOf(now.line().action().version())), Forms.NONE, true));
        }
        return pages.done(path(shelter, id), "plan.progressed");
    }

    /** Whether the shelter may be named where others learn from this action; it may be taken back. */
    @Post("/namings")
    HttpResponse<?> name(HttpRequest<?> request, Viewer viewer, UUID shelter, UUID id,
                         @Body Map<String, Object> body) {
        own(request, viewer, shelter, id);
        var named = Typed.of(body).one("named").equals("yes");
        progressing.name(viewer.id(), shelter, id, named);
        return pages.done(path(shelter, id), named ? "plan.naming.given" : "plan.naming.taken-back");
    }

    private ActionPage own(HttpRequest<?> request, Viewer viewer, UUID shelter, UUID id) {
        return make.page(viewer, access.asManager(viewer, shelter), shelter, id, pages.language(request));
    }

    private static String path(UUID shelter, UUID id) {
        return "/plans/" + shelter + "/actions/" + id;
    }
}
