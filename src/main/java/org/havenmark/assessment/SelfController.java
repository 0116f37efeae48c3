package org.havenmark.assessment;

import io.micronaut.core.annotation.Nullable;
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
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** A shelter's own self-assessments, and what they give to talk about beside those by peers. */
@Controller
@Secured(Role.Name.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SelfController {
    private final SelfAssessing assessing;
    private final SelfPages selfPages;
    private final Access access;
    private final Pages pages;

    SelfController(SelfAssessing assessing, SelfPages selfPages, Access access, Pages pages) {
        this.assessing = assessing;
        this.selfPages = selfPages;
        this.access = access;
        this.pages = pages;
    }

    @Get("/self-assessments")
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "assessment/self",
            selfPages.list(viewer.organisation(), viewer.id(), pages.language(request)));
    }

    @Post("/self-assessments")
    HttpResponse<?> begin(Viewer viewer, @Body BeginForm form) {
        return pages.go("/assessments/" + assessing.begin(viewer.organisation(), viewer.id(),
            Forms.typed(form.version()))
            .orElseThrow(NotFound::new).id());
    }

    /** The self-assessment beside the latest visit by peers, criterion by criterion. */
    @Get("/assessments/{id}/gaps")
    @Secured({Role.Name.MANAGER, Role.Name.COORDINATOR})
    HttpResponse<?> gaps(HttpRequest<?> request, Viewer viewer, UUID id) {
        var assessment = access.ofResult(viewer, id);
        if (assessment.kind() != Assessment.Kind.SELF) {
            throw new NotFound();
        }
        return pages.show(request, "assessment/gaps", selfPages.gaps(assessment, pages.language(request)));
    }

    @Serdeable
    record BeginForm(@Nullable String version) { }
}
