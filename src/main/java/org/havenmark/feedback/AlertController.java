package org.havenmark.feedback;

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
import java.util.UUID;
import java.util.function.Function;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forbidden;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Safeguarding alerts. Nobody whom one may concern comes to it. */
@Controller("/alerts")
@Secured({Role.Name.COORDINATOR, Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.GUARDIAN})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AlertController {
    private static final String VIEW = "feedback/alert";
    private final AlertSeats seats;
    private final AlertRows rows;
    private final AlertPages make;
    private final Attending attending;
    private final Pages pages;

    AlertController(AlertSeats seats, AlertRows rows, AlertPages make, Attending attending, Pages pages) {
        this.seats = seats;
        this.rows = rows;
        this.make = make;
        this.attending = attending;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "feedback/alerts", AlertsPage.of(rows.all(viewer, pages.language(request))));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id) {
        return pages.show(request, VIEW, make.page(seats.of(viewer, id), viewer.id(), pages.language(request)));
    }

    @Post("/{id}/steps")
    @Secured({Role.Name.COORDINATOR, Role.Name.ASSESSOR, Role.Name.MANAGER})
    HttpResponse<?> step(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var seat = seats.of(viewer, id);
        var typed = Typed.of(body);
        var sent = typed.id("sent").orElseGet(UUID::randomUUID);
        return deed(request, viewer, seat, seat.side() != AlertSeat.Side.GUARDIAN, "steps", typed,
            draft -> attending.step(sent, id, seat.as(), draft));
    }

    @Post("/{id}/tellings")
    @Secured({Role.Name.COORDINATOR, Role.Name.ASSESSOR})
    HttpResponse<?> tell(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var seat = seats.of(viewer, id);
        var typed = Typed.of(body);
        return deed(request, viewer, seat, isOther(seat), "tellings", typed,
            draft -> attending.tell(id, version(typed), seat.as(), draft));
    }

    @Post("/{id}/closings")
    @Secured({Role.Name.COORDINATOR, Role.Name.ASSESSOR})
    HttpResponse<?> close(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var seat = seats.of(viewer, id);
        var typed = Typed.of(body);
        return deed(request, viewer, seat, isOther(seat), "closings", typed,
            draft -> attending.close(id, version(typed), seat.as(), draft));
    }

    /** Somebody other than the shelter, and not one who only looks on. */
    private static boolean isOther(AlertSeat seat) {
        return seat.side() == AlertSeat.Side.TEAM || seat.side() == AlertSeat.Side.COORDINATOR;
    }

    private HttpResponse<?> deed(HttpRequest<?> request, Viewer viewer, AlertSeat seat, boolean may, String form,
                                 Typed typed, Function<Draft, Keeping> deed) {
        if (!may) {
            throw new Forbidden();
        }
        var draft = new Draft(viewer.id(), typed.one("note"), pages.language(request), "feedback.alert." + form,
            typed.one("note-why"));
        try {
            var problem = draft.words().isEmpty() ? "feedback.alert." + form + ".missing"
                : draft.isTooLong() ? "guard.long" : deed.apply(draft).isQuestioned() ? "guard.question" : "";
            return problem.isEmpty() ? pages.done("/alerts/" + seat.alert().id(), "feedback.alert." + form + ".done")
                : again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, seat, form, draft, problem);
        } catch (Conflict conflict) {
            if (!conflict.key().equals("web.error.stale")) {
                throw conflict;
            }
            return again(HttpStatus.CONFLICT, request, viewer, seats.of(viewer, seat.alert().id()), form, draft,
                "feedback.alert.stale");
        }
    }

    /** What was typed, under what happened in the meantime. */
    private HttpResponse<?> again(HttpStatus status, HttpRequest<?> request, Viewer viewer, AlertSeat seat, String form,
                                  Draft draft, String problem) {
        var note = problem.equals("guard.question") ? TypedNote.of(draft)
            : new TypedNote(draft.words(), draft.overriding(), java.util.List.of());
        return pages.answer(status, request, VIEW, make.page(seat, viewer.id(), pages.language(request), form, note,
            new Forms(Map.of("note", problem))));
    }

    private static int version(Typed typed) {
        return Forms.number(typed.one("version")).orElse(-1);
    }
}
