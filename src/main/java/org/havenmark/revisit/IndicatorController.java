package org.havenmark.revisit;

import io.micronaut.http.HttpHeaders;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.person.Role;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Conflict;
import org.havenmark.web.Csv;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** What a shelter counts for itself: written, read and taken away as a file by its manager alone. */
@Controller("/indicators")
@Secured(Role.Name.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class IndicatorController {
    private static final int LONGEST = 80;
    private final IndicatorReading reading;
    private final Indicators indicators;
    private final Counting counting;
    private final Shelters shelters;
    private final Pages pages;

    IndicatorController(IndicatorReading reading, Indicators indicators, Counting counting, Shelters shelters,
                        Pages pages) {
        this.reading = reading;
        this.indicators = indicators;
        this.counting = counting;
        this.shelters = shelters;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "revisit/indicators", reading.list(own(viewer), viewer.id(), UUID.randomUUID(), null,
            null, Forms.NONE));
    }

    @Get("/file")
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<?> file(Viewer viewer) {
        return HttpResponse.ok(Csv.of(reading.rows(own(viewer), viewer.id())))
            .contentType(MediaType.of("text/csv;charset=utf-8"))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indicators.csv\"");
    }

    @Post
    HttpResponse<?> begin(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        var typed = Typed.of(body);
        var language = pages.language(request);
        var name = new Draft(viewer.id(), typed.one("name"), language, "revisit.indicator.name", typed.one("name-why"));
        var unit = new Draft(viewer.id(), typed.one("unit"), language, "revisit.indicator.unit", typed.one("unit-why"));
        var problems = new LinkedHashMap<String, String>();
        check("name", name, problems);
        check("unit", unit, problems);
        var id = typed.id("id").orElseGet(UUID::randomUUID);
        if (!problems.isEmpty()) {
            return pages.invalid(request, "revisit/indicators", reading.list(own(viewer), viewer.id(), id, name, unit,
                new Forms(problems)));
        }
        counting.begin(id, own(viewer), name, unit);
        return pages.done("/indicators", "revisit.indicator.begun");
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id, @QueryValue(defaultValue = "") String month) {
        return pages.show(request, "revisit/indicator", reading.show(own(viewer, id), viewer.id(), month));
    }

    @Post("/{id}/counts")
    HttpResponse<?> count(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var indicator = own(viewer, id);
        var typed = Typed.of(body);
        var month = reading.month(typed.one("month"));
        var amount = CheckInForm.amount(typed.one("amount"));
        if (month.isEmpty() || amount.isEmpty() || !indicator.isKept()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, indicator, typed, month.isEmpty()
                ? Map.of("month", "revisit.indicator.month.missing") : Map.of("amount",
                "revisit.indicator.amount.missing"));
        }
        try {
            counting.count(indicator, month.get(), amount.get(), Forms.number(typed.one("seen")), viewer.id());
        } catch (Conflict stale) {
            return again(HttpStatus.CONFLICT, request, viewer, indicator, typed, Map.of("amount",
                "revisit.indicator.stale"));
        }
        return pages.done("/indicators/" + id, "revisit.indicator.counted");
    }

    @Post("/{id}/endings")
    HttpResponse<?> end(Viewer viewer, UUID id, @Body Map<String, Object> body) {
        counting.end(own(viewer, id), Forms.number(Typed.of(body).one("version")).orElse(-1), viewer.id());
        return pages.done("/indicators", "revisit.indicator.ended");
    }

    private HttpResponse<?> again(HttpStatus status, HttpRequest<?> request, Viewer viewer, Indicator indicator,
                                  Typed typed, Map<String, String> problems) {
        return pages.answer(status, request, "revisit/indicator", reading.show(indicator, viewer.id(),
            typed.one("month"),
            typed.one("amount"), new Forms(problems)));
    }

    private static void check(String field, Draft draft, Map<String, String> problems) {
        if (draft.words().isEmpty() || draft.words().length() > LONGEST) {
            problems.put(field, "revisit.indicator." + field + ".missing");
        } else if (draft.overriding().isEmpty() && !Notes.questions(draft).isEmpty()) {
            problems.put(field, "guard.question");
        }
    }

    private UUID own(Viewer viewer) {
        return shelters.findById(viewer.organisation()).orElseThrow(NotFound::new).id();
    }

    private Indicator own(Viewer viewer, UUID id) {
        return indicators.findByIdAndShelterId(id, viewer.organisation()).orElseThrow(NotFound::new);
    }
}
