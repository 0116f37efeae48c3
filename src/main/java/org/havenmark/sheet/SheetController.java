package org.havenmark.sheet;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.Locale;
import java.util.UUID;
import org.havenmark.person.Approval;
import org.havenmark.person.Role;
import org.havenmark.sheet.SheetPage.Tongue;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One version of a sheet. Whoever is signed in may read what is or was in force, for old assessments lean on it; a
 * draft is for coordinators only.
 */
@Controller("/sheets/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SheetController {
    private final Visible visible;
    private final Sheets sheets;
    private final Publishing publishing;
    private final SecondPerson second;
    private final Pilots pilots;
    private final NationalValues national;
    private final Pages pages;

    SheetController(Visible visible, Sheets sheets, Publishing publishing, SecondPerson second, Pilots pilots,
                    NationalValues national, Pages pages) {
        this.visible = visible;
        this.sheets = sheets;
        this.publishing = publishing;
        this.second = second;
        this.pilots = pilots;
        this.national = national;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id, @QueryValue @Nullable String language) {
        return pages.show(request, "sheet/sheet", page(request, viewer, id, language));
    }

    @Get("/paper")
    HttpResponse<?> paper(HttpRequest<?> request, Viewer viewer, UUID id, @QueryValue @Nullable String language) {
        return pages.show(request, "sheet/paper", page(request, viewer, id, language));
    }

    @Get("/file")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> file(Viewer viewer, UUID id) {
        var version = visible.one(viewer, id);
        return HttpResponse.ok(version.content()).contentType(MediaType.of("application/yaml;charset=utf-8"))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + version.fileName() + "\"");
    }

    @Post("/publications")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> ask(Viewer viewer, UUID id) {
        second.ask(id, viewer.id());
        return pages.done("/sheets/" + id, "sheet.publish.asked");
    }

    @Post("/publications/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> approve(Viewer viewer, UUID id) {
        second.approve(id, viewer.id());
        return pages.done("/sheets/" + id, "sheet.published");
    }

    @Post("/publications/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> refuse(Viewer viewer, UUID id) {
        var withdrawn = second.refuse(id, viewer.id()) == Approval.Decision.WITHDRAWN;
        return pages.done("/sheets/" + id, withdrawn ? "sheet.publish.withdrawn" : "sheet.publish.declined");
    }

    @Post("/retirements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> retire(Viewer viewer, UUID id) {
        publishing.retire(id, viewer.id());
        return pages.done("/sheets/" + id, "sheet.retired");
    }

    private SheetPage page(HttpRequest<?> request, Viewer viewer, UUID id, @Nullable String wanted) {
        var version = visible.one(viewer, id);
        var sheet = sheets.get(id);
        var language = wanted != null && sheet.languages().contains(wanted)
            ? Locale.forLanguageTag(wanted) : pages.language(request);
        var shown = sheet.title().in(language).lang();
        return new SheetPage(version, SheetInWords.of(sheet, language),
            LegalInWords.all(sheet, national.now(), language), sheet.languages().stream()
            .map(tag -> new Tongue(tag, Labels.language(tag), tag.equals(shown))).toList(),
            viewer.is(Role.Name.COORDINATOR) ? second.waiting(id).orElse(null) : null,
            version.state() == SheetVersion.State.DRAFT && pilots.has(id));
    }
}
