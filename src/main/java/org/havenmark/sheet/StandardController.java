package org.havenmark.sheet;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Csv;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** One standard and what sheets cover of it: whoever is signed in reads it, coordinators change it. */
@Controller("/standards/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StandardController {
    private final Standards standards;
    private final StandardPages make;
    private final StandardEntering entering;
    private final Amending amending;
    private final Pages pages;

    StandardController(Standards standards, StandardPages make, StandardEntering entering, Amending amending,
                       Pages pages) {
        this.standards = standards;
        this.make = make;
        this.entering = entering;
        this.amending = amending;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id, @QueryValue(defaultValue = "") String sheet) {
        return pages.show(request, "sheet/standard",
            make.page(viewer, find(id), wanted(sheet), pages.language(request)));
    }

    @Get("/coverage.csv")
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<?> coverage(HttpRequest<?> request, Viewer viewer, UUID id,
                             @QueryValue(defaultValue = "") String sheet) {
        var rows = make.file(viewer, find(id), wanted(sheet), pages.language(request));
        return HttpResponse.ok(Csv.of(rows)).contentType(MediaType.of("text/csv;charset=utf-8"))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"coverage.csv\"");
    }

    /** @param version its number; the newest where none is wanted */
    @Get("/file")
    @Produces(MediaType.ALL)
    HttpResponse<?> file(UUID id, @QueryValue @Nullable String version) {
        var kept = find(id);
        var wanted = version == null ? kept.newest()
            : Forms.number(version).flatMap(kept::version).orElseThrow(NotFound::new);
        return HttpResponse.ok(wanted.content()).contentType(MediaType.of("application/yaml;charset=utf-8"))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kept.standard().id() + ".yaml\"");
    }

    @Get("/edit")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> form(HttpRequest<?> request, UUID id) {
        return entering.filled(request, find(id));
    }

    @Post
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        return entering.take(request, viewer, Optional.of(find(id)), Typed.of(body));
    }

    @Post("/retirements")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> retire(Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var kept = find(id);
        int seen = Forms.number(Typed.of(body).one("seen")).orElse(-1);
        if (!kept.isInUse() || seen != kept.newest().number()) {
            throw new Conflict("web.error.stale");
        }
        amending.retire(viewer.id(), kept.standard(), kept.newest().content(), seen);
        return pages.done("/standards/" + id, "sheet.standard.retired");
    }

    private KeptStandard find(UUID id) {
        return standards.find(id).orElseThrow(NotFound::new);
    }

    private static Optional<UUID> wanted(String sheet) {
        if (sheet.isBlank()) {
            return Optional.empty();
        } else if (!Typed.isId(sheet)) {
            throw new NotFound();
        }
        return Optional.of(UUID.fromString(sheet));
    }
}
