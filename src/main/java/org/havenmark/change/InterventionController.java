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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.Keeping;
import org.havenmark.person.Role;
import org.havenmark.sheet.Sheets;
import org.havenmark.shelter.Organisations;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** What was done for a shelter: written by coordinators, read by them and by the shelter's own manager. */
@Controller("/shelters/{id}/interventions")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InterventionController {
    private static final String FORM = "change/intervention";
    private final Interventions interventions;
    private final Recording recording;
    private final InterventionPages make;
    private final Organisations organisations;
    private final Shelters shelters;
    private final Sheets sheets;
    private final Pages pages;
    private final Clock clock;

    InterventionController(Interventions interventions, Recording recording, InterventionPages make,
                           Organisations organisations, Shelters shelters, Sheets sheets, Pages pages, Clock clock) {
        this.interventions = interventions;
        this.recording = recording;
        this.make = make;
        this.organisations = organisations;
        this.shelters = shelters;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured({Role.Name.COORDINATOR, Role.Name.MANAGER})
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, UUID id) {
        var writes = viewer.is(Role.Name.COORDINATOR);
        if (!writes && !viewer.organisation().equals(id)) {
            throw new NotFound();
        }
        return pages.show(request, "change/interventions", make.list(id, name(id), interventions.of(id), writes,
            viewer.id(), pages.language(request)));
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, UUID id, @QueryValue(defaultValue = "") String sheet) {
        return pages.show(request, FORM, page(request, id, sheet, InterventionForm.empty(), Forms.NONE));
    }

    @Post
    HttpResponse<?> record(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var typed = Typed.of(body);
        var form = InterventionForm.of(typed);
        var page = page(request, id, typed.one("sheet"), form, Forms.NONE);
        var words = form.draft(viewer.id(), pages.language(request));
        var forms = form.problems(sheets.get(page.sheet()), LocalDate.now(clock), words);
        if (forms.isEmpty() && recording.recordTyped(form.intervention(id, page.sheet()), words)
            instanceof Keeping.Questioned) {
            forms = new Forms(Map.of("note", "guard.question"));
        }
        return forms.isEmpty() ? pages.done("/shelters/" + id + "/interventions", "change.intervention.recorded")
            : pages.invalid(request, FORM, page(request, id, typed.one("sheet"), form.questioned(words), forms));
    }

    @Post("/{intervention}/withdrawals")
    HttpResponse<?> withdraw(Viewer viewer, UUID id, UUID intervention, @Body Map<String, Object> body) {
        var known = interventions.find(id, intervention).orElseThrow(NotFound::new);
        if (!recording.withdraw(known.id(), Forms.number(Typed.of(body).one("version")).orElse(-1), viewer.id())) {
            throw new Conflict("change.intervention.changed");
        }
        return pages.done("/shelters/" + id + "/interventions", "change.intervention.withdrawn");
    }

    private InterventionFormPage page(HttpRequest<?> request, UUID shelter, String sheet, InterventionForm form,
                                      Forms forms) {
        var name = name(shelter);
        var offered = make.sheets(shelter);
        var chosen = InterventionPages.chosen(offered, sheet)
            .orElseThrow(() -> new Conflict("change.intervention.no-sheet"));
        return make.form(shelter, name, offered, chosen, form, forms, pages.language(request));
    }

    private String name(UUID shelter) {
        if (!shelters.existsById(shelter)) {
            throw new NotFound();
        }
        return organisations.findById(shelter).orElseThrow(NotFound::new).name();
    }
}
