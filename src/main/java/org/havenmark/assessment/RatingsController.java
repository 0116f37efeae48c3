package org.havenmark.assessment;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Csv;
import org.havenmark.web.Viewer;

/** The ratings as files. Their names say nothing of where they come from. */
@Controller("/assessments/{id}")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class RatingsController {
    private final RatingsFiles files;

    RatingsController(RatingsFiles files) {
        this.files = files;
    }

    @Get("/ratings.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> json(Viewer viewer, UUID id) {
        return HttpResponse.ok(files.of(viewer, id))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ratings.json\"");
    }

    @Get("/ratings.csv")
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<?> csv(Viewer viewer, UUID id) {
        return HttpResponse.ok(Csv.of(files.of(viewer, id).rows()))
            .contentType(MediaType.of("text/csv;charset=utf-8"))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ratings.csv\"");
    }
}
