package org.havenmark.assessment;

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
import java.util.Optional;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The result of an assessment, whole and by domain: for its team, the shelter's own manager and the coordinators. */
@Controller("/assessments/{id}/result")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ResultController {
    private final Access access;
    private final ResultPages results;
    private final ResultDomainPages domains;
    private final Pages pages;

    ResultController(Access access, ResultPages results, ResultDomainPages domains, Pages pages) {
        this.access = access;
        this.results = results;
        this.domains = domains;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> result(HttpRequest<?> request, Viewer viewer, UUID id, @Nullable @QueryValue String revision) {
        var assessment = access.ofResult(viewer, id);
        return pages.show(request, "assessment/result", results.page(assessment, viewer, pages.language(request),
            wanted(revision)).orElseThrow(NotFound::new));
    }

    @Get("/domains/{domain}")
    HttpResponse<?> domain(HttpRequest<?> request, Viewer viewer, UUID id, String domain,
                           @QueryValue(defaultValue = "1") String part, @Nullable @QueryValue String revision) {
        var assessment = access.ofResult(viewer, id);
        return pages.show(request, "assessment/result-domain", domains.page(assessment, viewer.id(),
            pages.language(request), wanted(revision), domain, Forms.number(part).orElseThrow(NotFound::new))
            .orElseThrow(NotFound::new));
    }

    private static Optional<Integer> wanted(@Nullable String revision) {
        return Optional.ofNullable(revision).map(typed -> Forms.number(typed).orElseThrow(NotFound::new));
    }
}
