package org.havenmark.revisit;

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

/** Who is to be visited next, for coordinators; and what a re-visit found, for those who may see its result. */
@Controller("/revisits")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class RevisitController {
    private final Access access;
    private final RevisitPages make;
    private final RevisitLists lists;
    private final Pages pages;

    RevisitController(Access access, RevisitPages make, RevisitLists lists, Pages pages) {
        this.access = access;
        this.make = make;
        this.lists = lists;
        this.pages = pages;
    }

    @Get
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue(defaultValue = "overdue") String list) {
        return pages.show(request, "revisit/revisits", lists.page(list));
    }

    @Get("/{assessment}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID assessment) {
        var revisit = access.ofResult(viewer, assessment);
        if (revisit.kind() != Assessment.Kind.RE_VISIT) {
            throw new NotFound();
        }
        return pages.show(request, "revisit/revisit", make.page(revisit, viewer, pages.language(request)));
    }
}
