package org.havenmark.sheet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.havenmark.person.Role;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The list of standards, and the two ways in for a new one: typed, or as a file. */
@Controller("/standards")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class StandardsController {
    private final StandardPages make;
    private final ShippedStandards shipped;
    private final StandardEntering entering;
    private final StandardImporting importing;
    private final Pages pages;

    StandardsController(StandardPages make, ShippedStandards shipped, StandardEntering entering,
                        StandardImporting importing, Pages pages) {
        this.make = make;
        this.shipped = shipped;
        this.entering = entering;
        this.importing = importing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "sheet/standards", make.list(viewer, pages.language(request)));
    }

    /** @param from the id of an example to start from; empty for none */
    @Get("/new")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> blank(HttpRequest<?> request, @QueryValue(defaultValue = "") String from) {
        return entering.blank(request, from.isEmpty() ? Optional.empty()
            : Optional.of(shipped.example(from).orElseThrow(NotFound::new)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> add(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        return entering.take(request, viewer, Optional.empty(), Typed.of(body));
    }

    @Post("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> importFile(HttpRequest<?> request, Viewer viewer, @Part @Nullable CompletedFileUpload file,
                               @Part @Nullable String name, @Part @Nullable String text) throws IOException {
        return importing.answer(request, viewer, Upload.of(file, name, text));
    }
}
