package org.havenmark.change;

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
import org.havenmark.guard.Draft;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** What the numbers give to ask; a coordinator finds out and writes it down. None of it is a finding about anybody. */
@Controller("/network/questions")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class QuestionController {
    private static final String ONE = "change/question";
    private final QuestionPages make;
    private final Questions questions;
    private final Pages pages;

    QuestionController(QuestionPages make, Questions questions, Pages pages) {
        this.make = make;
        this.questions = questions;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "change/questions", make.page(viewer.id(), pages.language(request)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id) {
        var asked = make.find(id).orElseThrow(NotFound::new);
        return pages.show(request, ONE, new QuestionsPage.One(make.item(asked, viewer.id(), pages.language(request)),
            TypedNote.EMPTY, Forms.NONE));
    }

    @Post("/{id}/answers")
    HttpResponse<?> answer(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var asked = make.find(id).orElseThrow(NotFound::new);
        var typed = Typed.of(body);
        var draft = new Draft(viewer.id(), typed.one("note"), pages.language(request), "change.question",
            typed.one("note-why"));
        var forms = problems(draft);
        if (forms.isEmpty() && questions.answer(asked, draft).isQuestioned()) {
            forms = new Forms(Map.of("note", "guard.question"));
        }
        return forms.isEmpty() ? pages.done("/network/questions", "change.question.closed")
            : pages.invalid(request, ONE, new QuestionsPage.One(make.item(asked, viewer.id(), pages.language(request)),
                TypedNote.of(draft), forms));
    }

    private static Forms problems(Draft draft) {
        if (draft.words().isEmpty()) {
            return new Forms(Map.of("note", "change.question.note.missing"));
        }
        return draft.isTooLong() ? new Forms(Map.of("note", "guard.long")) : Forms.NONE;
    }
}
