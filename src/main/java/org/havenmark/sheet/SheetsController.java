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
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The list of sheets, and the two ways in for a new one: from the program itself, or as a file. */
@Controller("/sheets")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SheetsController {
    private final SheetList list;
    private final ShippedSheets shipped;
    private final Importing importing;
    private final Pages pages;

    SheetsController(SheetList list, ShippedSheets shipped, Importing importing, Pages pages) {
        this.list = list;
        this.shipped = shipped;
        this.importing = importing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        var language = pages.language(request);
        return pages.show(request, "sheet/sheets",
            viewer.is(Role.Name.COORDINATOR) ? list.everything(language) : list.inForce(language));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> importFile(HttpRequest<?> request, Viewer viewer, @Part @Nullable CompletedFileUpload file,
                               @Part @Nullable String name, @Part @Nullable String text) throws IOException {
        return importing.answer(request, viewer, Upload.of(file, name, text));
    }

    @Post("/shipped")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> importShipped(HttpRequest<?> request, Viewer viewer, @Body Choice choice) {
        var chosen = shipped.find(Forms.typed(choice.file())).orElseThrow(NotFound::new);
        return importing.answer(request, viewer, new Upload(chosen.fileName(), chosen.bytes()));
    }

    @Serdeable
    record Choice(@Nullable String file) { }
}
