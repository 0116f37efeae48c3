package org.havenmark.drafting;

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
import org.havenmark.drafting.DraftPage.DomainForm;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** A draft as a whole: putting in, moving and taking out, taking back, and making a version of it. */
@Controller("/drafts/{id}")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class DraftController {
    private static final String VIEW = "drafting/draft";
    private final Drafts drafts;
    private final DraftPages draftPages;
    private final Writing writing;
    private final TakingBack takingBack;
    private final Restructuring restructuring;
    private final Making making;
    private final Pages pages;

    DraftController(Drafts drafts, DraftPages draftPages, Writing writing, TakingBack takingBack,
                    Restructuring restructuring, Making making, Pages pages) {
        this.drafts = drafts;
        this.draftPages = draftPages;
        this.writing = writing;
        this.takingBack = takingBack;
        this.restructuring = restructuring;
        this.making = making;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id) {
        return pages.show(request, VIEW, draftPages.page(drafts.open(id), viewer.id(), DomainForm.EMPTY, Forms.NONE,
            pages.language(request)));
    }

    @Get("/history")
    HttpResponse<?> history(HttpRequest<?> request, Viewer viewer, UUID id) {
        return pages.show(request, "drafting/history", draftPages.history(drafts.open(id), viewer.id(),
            pages.language(request)));
    }

    @Post("/domains")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addDomain(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var form = new DomainForm(Typed.of(body).one("title"), Typed.of(body).one("scale"));
        var draft = drafts.open(id);
        if (form.title().isEmpty()) {
            return pages.invalid(request, VIEW, draftPages.page(draft, viewer.id(), form,
                new Forms(Map.of("title", "drafting.domain.title.missing")), pages.language(request)));
        }
        var language = pages.language(request).toLanguageTag();
        restructuring.addDomain(draft, viewer.id(), form, language, deed(body));
        return pages.done("/drafts/" + id + "#domains", "drafting.added");
    }

    @Post("/criteria")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addCriterion(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var typed = Typed.of(body);
        var part = restructuring.addCriterion(drafts.open(id), viewer.id(), typed.one("domain"), typed.one("text"),
            pages.language(request).toLanguageTag(), deed(body));
        return pages.done("/drafts/" + id + "/parts/" + part, "drafting.added");
    }

    @Post("/changes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var typed = Typed.of(body);
        var done = restructuring.change(drafts.open(id), viewer.id(), typed.one("do"), typed.one("home"), deed(body));
        return pages.done("/drafts/" + id + Restructuring.back(typed.one("back")), done);
    }

    @Post("/undos")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var revision = Forms.number(Typed.of(body).one("revision"));
        if (revision.isPresent()) {
            takingBack.undo(id, viewer.id(), revision.get());
        } else {
            takingBack.undo(id, viewer.id());
        }
        return pages.done("/drafts/" + id + Restructuring.back(Typed.of(body).one("back")), "drafting.undone");
    }

    @Post("/redos")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> redo(Viewer viewer, UUID id) {
        takingBack.redo(id, viewer.id());
        return pages.done("/drafts/" + id, "drafting.redone");
    }

    @Post("/versions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Viewer viewer, UUID id) {
        return pages.done("/sheets/" + making.make(drafts.open(id), viewer.id()), "drafting.made");
    }

    @Post("/endings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(Viewer viewer, UUID id) {
        writing.end(id, viewer.id());
        return pages.done("/drafts", "drafting.ended");
    }

    private static UUID deed(Map<String, Object> body) {
        return Typed.of(body).id("deed").orElseGet(UUID::randomUUID);
    }
}
