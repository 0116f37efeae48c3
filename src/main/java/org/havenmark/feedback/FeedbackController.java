package org.havenmark.feedback;

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
import io.micronaut.http.HttpStatus;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forbidden;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** The feedback of a visit, and its findings one by one, worded by the team. */
@Controller("/feedbacks")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FeedbackController {
    private final Seats seats;
    private final FeedbackPages make;
    private final FindingPages findings;
    private final FindingViews views;
    private final FeedbackProgress progress;
    private final Talking talking;
    private final Pages pages;

    FeedbackController(Seats seats, FeedbackPages make, FindingPages findings, FindingViews views,
                       FeedbackProgress progress, Talking talking, Pages pages) {
        this.seats = seats;
        this.make = make;
        this.findings = findings;
        this.views = views;
        this.progress = progress;
        this.talking = talking;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "feedback/list", FeedbacksPage.of(progress.of(viewer)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id, @QueryValue(defaultValue = "1") String part) {
        var whole = make.whole(seats.of(viewer, id), viewer.id(), pages.language(request));
        return pages.show(request, "feedback/feedback",
            make.page(whole, Forms.number(part).orElseThrow(NotFound::new), Talk.NONE));
    }

    @Get("/{id}/criteria/{criterion}")
    HttpResponse<?> finding(HttpRequest<?> request, Viewer viewer, UUID id, String criterion) {
        var whole = make.whole(seats.of(viewer, id), viewer.id(), pages.language(request));
        return pages.show(request, FindingPages.VIEW, findings.page(whole, criterion, Talk.NONE));
    }

    /** The form says in which language the sheet's words stood in it. */
    @Post("/{id}/criteria/{criterion}")
    @Secured(Role.Name.ASSESSOR)
    HttpResponse<?> word(HttpRequest<?> request, Viewer viewer, UUID id, String criterion,
                         @Body Map<String, Object> body) {
        var seat = seats.of(viewer, id);
        if (seat.side() != Seat.Side.TEAM) {
            throw new Forbidden();
        }
        var whole = make.whole(seat, viewer.id(), pages.language(request));
        var line = findings.line(whole, criterion);
        var typed = Typed.of(body);
        var language = typed.one("language").isEmpty() ? pages.language(request)
            : Locale.forLanguageTag(typed.one("language"));
        var form = TextForm.of(typed, viewer.id(), language);
        var standing = views.standing(whole, line, language);
        var problems = form.problems(standing);
        if (!problems.isEmpty()) {
            return pages.invalid(request, FindingPages.VIEW, findings.again(whole, line, form, language, problems,
                false));
        }
        try {
            talking.word(id, criterion, viewer.id(), form, standing);
            return pages.done("/feedbacks/" + id + "#" + criterion, "feedback.worded");
        } catch (Conflict conflict) {
            return stale(request, viewer, seat, criterion, form, language, conflict);
        }
    }

    /** Both texts: what a mate saved meanwhile above, what was typed in the form. */
    private HttpResponse<?> stale(HttpRequest<?> request, Viewer viewer, Seat seat, String criterion, TextForm form,
                                  Locale language, Conflict conflict) {
        if (!conflict.key().equals("web.error.stale")) {
            throw conflict;
        }
        var now = make.whole(seat, viewer.id(), pages.language(request));
        return pages.answer(HttpStatus.CONFLICT, request, FindingPages.VIEW, findings.again(now,
            findings.line(now, criterion), form, language, new Forms(Map.of("problem", "feedback.text.stale")), true));
    }
}
