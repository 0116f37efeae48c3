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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/**
 * What survivor advisers say about a draft. They have no account: a facilitator, named for this draft, takes their
 * words down. For everybody else but coordinators the draft is not there.
 */
@Controller("/drafts/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CommentsController {
    private static final String VIEW = "drafting/comments";
    private final Drafts drafts;
    private final AdviserComments comments;
    private final Commenting commenting;
    private final CommentPages commentPages;
    private final Pages pages;

    CommentsController(Drafts drafts, AdviserComments comments, Commenting commenting, CommentPages commentPages,
                       Pages pages) {
        this.drafts = drafts;
        this.comments = comments;
        this.commenting = commenting;
        this.commentPages = commentPages;
        this.pages = pages;
    }

    @Get("/comments")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id, @QueryValue(defaultValue = "") String part) {
        return pages.show(request, VIEW, commentPages.page(known(viewer, id), viewer, part, TypedNote.EMPTY, "",
            Forms.NONE, pages.language(request)));
    }

    @Post("/comments")
    HttpResponse<?> say(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var draft = known(viewer, id);
        var typed = Typed.of(body);
        var part = typed.one("part");
        if (!part.startsWith("criteria.") || draft.document().at(part.replaceFirst("\\.", "/")).isEmpty()) {
            throw new NotFound();
        }
        var words = draft(viewer, request, typed, "drafting.comment");
        var forms = Commenting.problems(words, commenting.say(draft, part, viewer.id(), words));
        return forms.isEmpty() ? pages.done("/drafts/" + id + "/comments?part=" + part, "drafting.comments.said")
            : pages.invalid(request, VIEW, commentPages.page(draft, viewer, part, TypedNote.of(words), "", forms,
                pages.language(request)));
    }

    @Post("/comments/{comment}/answers")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> answer(HttpRequest<?> request, Viewer viewer, UUID id, UUID comment,
                           @Body Map<String, Object> body) {
        var draft = known(viewer, id);
        var said = comments.findByIdAndDraftId(comment, id).orElseThrow(NotFound::new);
        var words = draft(viewer, request, Typed.of(body), "drafting.answer");
        var forms = Commenting.problems(words, commenting.answer(said, viewer.id(), words));
        return forms.isEmpty() ? pages.done("/drafts/" + id + "/comments?part=" + said.part(),
            "drafting.comments.answered")
            : pages.invalid(request, VIEW, commentPages.page(draft, viewer, said.part(), TypedNote.of(words), "", forms,
                pages.language(request)));
    }

    @Post("/facilitators")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> name(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var draft = known(viewer, id);
        var username = Typed.of(body).one("username");
        if (!commenting.name(draft, username, viewer.id())) {
            return pages.invalid(request, VIEW, commentPages.page(draft, viewer, "", TypedNote.EMPTY, username,
                new Forms(Map.of("username", "drafting.facilitator.unknown")), pages.language(request)));
        }
        return pages.done("/drafts/" + id + "/comments", "drafting.facilitator.named");
    }

    @Post("/facilitators/endings")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> dismiss(Viewer viewer, UUID id) {
        commenting.dismiss(known(viewer, id), viewer.id());
        return pages.done("/drafts/" + id + "/comments", "drafting.facilitator.ended");
    }

    private Draft known(Viewer viewer, UUID id) {
        var draft = drafts.open(id);
        if (!viewer.is(Role.Name.COORDINATOR) && !comments.isFacilitator(id, viewer.id())) {
            throw new NotFound();
        }
        return draft;
    }

    private org.havenmark.guard.Draft draft(Viewer viewer, HttpRequest<?> request, Typed typed, String place) {
        return new org.havenmark.guard.Draft(viewer.id(), typed.one("note"), pages.language(request), place,
            typed.one("note-why"));
    }
}
