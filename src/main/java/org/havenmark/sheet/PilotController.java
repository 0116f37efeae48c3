package org.havenmark.sheet;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.person.Role;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.shelter.Shelter;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Option;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Tries a draft version out on the shelters that are named for it. */
@Controller("/sheets/{id}/pilots")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class PilotController {
    private static final String VIEW = "sheet/pilot";
    private final SheetVersions versions;
    private final Sheets sheets;
    private final Pilots pilots;
    private final Shelters shelters;
    private final Organisations organisations;
    private final Pages pages;

    PilotController(SheetVersions versions, Sheets sheets, Pilots pilots, Shelters shelters,
                    Organisations organisations, Pages pages) {
        this.versions = versions;
        this.sheets = sheets;
        this.pilots = pilots;
        this.shelters = shelters;
        this.organisations = organisations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, UUID id) {
        return pages.show(request, VIEW, page(request, id, Forms.NONE, List.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var chosen = Typed.of(body).ids("shelters");
        if (chosen.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, id, new Forms(Map.of("shelters", "sheet.pilot.missing")),
                chosen));
        }
        pilots.begin(id, chosen, viewer.id());
        return pages.done("/sheets/" + id, "sheet.pilot.begun");
    }

    private PilotPage page(HttpRequest<?> request, UUID id, Forms forms, List<UUID> chosen) {
        var version = versions.findById(id).orElseThrow(NotFound::new);
        var known = pilots.running().getOrDefault(id, Set.of());
        var places = shelters.findAll().stream().map(Shelter::id).collect(Collectors.toSet());
        return new PilotPage(id, sheets.get(id).title().in(pages.language(request)), version.number(),
            organisations.findAllOrderByName().stream().filter(place -> places.contains(place.id()))
                .map(PilotController::option).toList(), forms,
            java.util.stream.Stream.concat(known.stream(), chosen.stream()).map(UUID::toString).toList());
    }

    private static Option option(Organisation shelter) {
        return new Option(shelter.id().toString(), shelter.name());
    }
}
