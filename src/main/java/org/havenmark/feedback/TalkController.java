package org.havenmark.feedback;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forbidden;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** The talk about a feedback: the team shares it, the manager comments, the team answers, the manager acknowledges. */
@Controller("/feedbacks/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TalkController {
    private final Seats seats;
    private final FeedbackPages make;
    private final FindingPages findings;
    private final FeedbackComments comments;
    private final Talking talking;
    private final Pages pages;

    TalkController(Seats seats, FeedbackPages make, FindingPages findings, FeedbackComments comments, Talking talking,
                   Pages pages) {
        this.seats = seats;
        this.make = make;
        this.findings = findings;
        this.comments = comments;
        this.talking = talking;
        this.pages = pages;
    }

    @Post("/shares")
    @Secured({Role.Name.ASSESSOR, Role.Name.COORDINATOR})
    HttpResponse<?> share(Viewer viewer, UUID id) {
        if (seats.of(viewer, id).side() == Seat.Side.SHELTER) {
            throw new Forbidden();
        }
        talking.share(id, viewer.id());
        return pages.done("/feedbacks/" + id, "feedback.shared");
    }

    @Post("/comments")
    @Secured(Role.Name.MANAGER)
    HttpResponse<?> comment(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var seat = forShelter(viewer, id);
        var typed = Typed.of(body);
        var about = typed.one("criterion");
        if (!about.isEmpty()) {
            findings.line(make.whole(seat, viewer.id(), pages.language(request)), about);
        }
        var draft = draft(request, viewer, typed, "feedback.comment");
        var kind = Forms.choice(FeedbackComment.Kind.class, typed.one("kind"));
        var sent = typed.id("sent").orElseGet(UUID::randomUUID);
        var problems = problems(draft, "feedback.comment.missing");
        if (kind.isEmpty()) {
            problems.put("kind", "feedback.comment.kind.missing");
        }
        var forms = kept(problems, () -> talking.comment(sent, id, about, kind.orElseThrow(), draft));
        return forms.isEmpty() ? pages.done(address(id, about) + "#talk", "feedback.commented")
            : again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, id, about,
                new Talk("comment", null, typed.one("kind"), asked(draft, forms), forms));
    }

    @Post("/comments/{comment}/answers")
    @Secured({Role.Name.ASSESSOR, Role.Name.COORDINATOR})
    HttpResponse<?> answer(HttpRequest<?> request, Viewer viewer, UUID id, UUID comment,
                           @Body Map<String, Object> body) {
        if (seats.of(viewer, id).side() == Seat.Side.SHELTER) {
            throw new Forbidden();
        }
        var said = comments.findByIdAndAssessmentId(comment, id).orElseThrow(NotFound::new);
        var about = said.criterion() == null ? "" : said.criterion();
        var draft = draft(request, viewer, Typed.of(body), "feedback.answer");
        try {
            var forms = kept(problems(draft, "feedback.answer.missing"), () -> talking.answer(id, comment, draft));
            return forms.isEmpty() ? pages.done("/feedbacks/" + id + "#talk-" + comment, "feedback.answered")
                : again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, id, about,
                    new Talk("answer", comment, "", asked(draft, forms), forms));
        } catch (Conflict conflict) {
            return stale(request, viewer, id, about, new Talk("answer", comment, "", asked(draft, Forms.NONE),
                new Forms(Map.of("note", "feedback.answer.stale"))), conflict);
        }
    }

    /** Without agreement a word is wanted: it stays beside what the team found. */
    @Post("/acknowledgements")
    @Secured(Role.Name.MANAGER)
    HttpResponse<?> acknowledge(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        forShelter(viewer, id);
        var typed = Typed.of(body);
        var draft = draft(request, viewer, typed, "feedback.acknowledgement");
        var choice = typed.one("agreement");
        var problems = choice.equals("no") ? problems(draft, "feedback.acknowledgement.missing") : problems(draft, "");
        if (!choice.matches("yes|no")) {
            problems.put("agreement", "feedback.acknowledgement.choice");
        }
        try {
            var forms = kept(problems, () -> talking.acknowledge(id, Forms.number(typed.one("version")).orElse(-1),
                choice.equals("yes"), draft));
            return forms.isEmpty() ? pages.done("/feedbacks/" + id, "feedback.acknowledged")
                : again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, id, "",
                    new Talk("acknowledgement", null, choice, asked(draft, forms), forms));
        } catch (Conflict conflict) {
            return stale(request, viewer, id, "", new Talk("acknowledgement", null, choice, asked(draft, Forms.NONE),
                new Forms(Map.of("agreement", "feedback.acknowledgement.stale"))), conflict);
        }
    }

    private Seat forShelter(Viewer viewer, UUID id) {
        var seat = seats.of(viewer, id);
        if (seat.side() != Seat.Side.SHELTER) {
            throw new Forbidden();
        }
        return seat;
    }

    private HttpResponse<?> stale(HttpRequest<?> request, Viewer viewer, UUID id, String about, Talk talk,
                                  Conflict conflict) {
        if (!conflict.key().equals("web.error.stale")) {
            throw conflict;
        }
        return again(HttpStatus.CONFLICT, request, viewer, id, about, talk);
    }

    /**
     * What was typed, beside what stands there now. A finding that was taken back is talked about on the first page.
     */
    private HttpResponse<?> again(HttpStatus status, HttpRequest<?> request, Viewer viewer, UUID id, String about,
                                  Talk talk) {
        var whole = make.whole(seats.of(viewer, id), viewer.id(), pages.language(request));
        var stands = whole.told().outcome().findings().stream().anyMatch(line -> line.criterion().id().equals(about));
        return stands ? pages.answer(status, request, FindingPages.VIEW, findings.page(whole, about, talk))
            : pages.answer(status, request, "feedback/feedback", make.page(whole, 1, talk));
    }

    private Draft draft(HttpRequest<?> request, Viewer viewer, Typed typed, String place) {
        return new Draft(viewer.id(), typed.one("note"), pages.language(request), place, typed.one("note-why"));
    }

    private static Map<String, String> problems(Draft draft, String whenMissing) {
        var problems = new LinkedHashMap<String, String>();
        if (draft.words().isEmpty() && !whenMissing.isEmpty()) {
            problems.put("note", whenMissing);
        } else if (draft.isTooLong()) {
            problems.put("note", "guard.long");
        }
        return problems;
    }

    private static Forms kept(Map<String, String> problems, Supplier<Keeping> deed) {
        return !problems.isEmpty() ? new Forms(problems)
            : deed.get().isQuestioned() ? new Forms(Map.of("note", "guard.question")) : Forms.NONE;
    }

    private static TypedNote asked(Draft draft, Forms forms) {
        return forms.on("note").equals("guard.question") ? TypedNote.of(draft)
            : new TypedNote(draft.words(), draft.overriding(), java.util.List.of());
    }

    private static String address(UUID id, String about) {
        return "/feedbacks/" + id + (about.isEmpty() ? "" : "/criteria/" + about);
    }
}
