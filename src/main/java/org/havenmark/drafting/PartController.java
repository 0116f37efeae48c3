package org.havenmark.drafting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Optional;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/**
 * One part of a draft as a form. What was typed is always kept: what cannot be a part of a sheet is said by the
 * checker, and what somebody else wrote meanwhile is shown beside it.
 */
@Controller("/drafts/{id}/parts/{part}")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class PartController {
    private static final String VIEW = "drafting/part";
    private final Drafts drafts;
    private final Writing writing;
    private final PartPages parts;
    private final Autosaves autosaves;
    private final Pages pages;

    PartController(Drafts drafts, Writing writing, PartPages parts, Autosaves autosaves, Pages pages) {
        this.drafts = drafts;
        this.writing = writing;
        this.parts = parts;
        this.autosaves = autosaves;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id, String part) {
        return pages.show(request, VIEW, parts.page(drafts.open(id), part, viewer.id(), pages.language(request)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Viewer viewer, UUID id, String part, @Body Map<String, Object> body) {
        var typed = Typed.of(body);
        var form = new PartForm(part, typed);
        var written = write(id, viewer, form);
        if (!written.clashes().isEmpty()) {
            var draft = drafts.open(id);
            return pages.answer(HttpStatus.CONFLICT, request, VIEW, parts.page(draft, part, viewer.id(),
                Optional.of(form.part(draft.document())), written.clashes(), pages.language(request)));
        }
        return pages.done("/drafts/" + id + "/parts/" + part + form.anchor(), "drafting.saved");
    }

    @Post("/autosaves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<Autosaved> autosave(HttpRequest<?> request, Viewer viewer, UUID id, String part,
                                     @Body Map<String, Object> body) {
        var written = write(id, viewer, new PartForm(part, Typed.of(body)));
        return HttpResponse.ok(autosaves.answer(drafts.open(id), part, viewer.id(), written, pages.language(request)));
    }

    private Writing.Written write(UUID id, Viewer viewer, PartForm form) {
        var deed = form.typed().id("deed").orElseGet(UUID::randomUUID);
        int seen = Forms.number(form.typed().one("revision")).orElse(Integer.MAX_VALUE);
        return writing.write(id, viewer.id(), deed, seen, form::edits);
    }
}
