package org.havenmark.change;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.havenmark.assessment.Access;
import org.havenmark.assessment.Assessment;
import org.havenmark.person.Role;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** What changed since an earlier visit: for its team, the shelter's own manager and the coordinators. */
@Controller("/assessments/{id}/change")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class BeforeAndAfterController {
    private final Access access;
    private final BeforeAndAfterPages changes;
    private final Pages pages;

    BeforeAndAfterController(Access access, BeforeAndAfterPages changes, Pages pages) {
        this.access = access;
        this.changes = changes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id, @QueryValue(defaultValue = "") String since) {
        var assessment = access.ofResult(viewer, id);
        if (assessment.kind() == Assessment.Kind.SELF) {
            throw new NotFound();
        }
        var seesDone = viewer.is(Role.Name.COORDINATOR) || viewer.organisation().equals(assessment.shelterId());
        return pages.show(request, "change/change", changes.page(assessment, since, seesDone, pages.language(request)));
    }
}
