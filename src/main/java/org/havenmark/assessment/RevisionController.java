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
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** A correction of what was handed in: opened for a reason, by a member of the team or a coordinator. */
@Controller("/assessments/{id}/revisions")
@Secured({Role.Name.ASSESSOR, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RevisionController {
    private static final String VIEW = "assessment/revision";
    private final Access access;
    private final Settling settling;
    private final HandIns handIns;
    private final Organisations organisations;
    private final Pages pages;

    RevisionController(Access access, Settling settling, HandIns handIns, Organisations organisations, Pages pages) {
        this.access = access;
        this.settling = settling;
        this.handIns = handIns;
        this.organisations = organisations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, UUID id) {
        var assessment = access.ofCorrection(viewer, id);
        if (handIns.openRevision(id).isPresent()) {
            throw new Conflict("assessment.revision.open");
        }
        return pages.show(request, VIEW, page(assessment, Forms.NONE, TypedNote.EMPTY));
    }

    @Post
    HttpResponse<?> open(HttpRequest<?> request, Viewer viewer, UUID id, @Body RevisionForm form) {
        var assessment = access.ofCorrection(viewer, id);
        var draft = form.draft(viewer.id(), pages.language(request));
        var problem = draft.words().isEmpty() ? "assessment.revision.reason.missing"
            : draft.isTooLong() ? "guard.long"
            : settling.correct(id, draft).isQuestioned() ? "guard.question" : "";
        if (!problem.isEmpty()) {
            return pages.invalid(request, VIEW,
                page(assessment, new Forms(Map.of("reason", problem)), TypedNote.of(draft)));
        }
        return pages.done("/assessments/" + id + (access.isMember(viewer, id) ? "/team" : "/result"),
            "assessment.revision.opened");
    }

    private RevisionPage page(Assessment assessment, Forms forms, TypedNote reason) {
        return new RevisionPage(assessment.id(),
            organisations.findById(assessment.shelterId()).orElseThrow().name(),
            handIns.of(assessment.id()).get(0).revision(), forms, reason);
    }
}
