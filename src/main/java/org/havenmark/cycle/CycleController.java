package org.havenmark.cycle;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** The cycles and each one's visits, for coordinators. */
@Controller("/cycles")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CycleController {
    private final Cycles cycles;
    private final PlannedVisits visits;
    private final VisitWarnings warnings;
    private final VisitProgress progress;
    private final Places places;
    private final CycleClosures closures;
    private final Closing closing;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    CycleController(Cycles cycles, PlannedVisits visits, VisitWarnings warnings, VisitProgress progress, Places places,
                    CycleClosures closures, Closing closing, Pages pages, Words words, Clock clock) {
        this.cycles = cycles;
        this.visits = visits;
        this.warnings = warnings;
        this.progress = progress;
        this.places = places;
        this.closures = closures;
        this.closing = closing;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var byCycle = visits.all().stream().collect(Collectors.groupingBy(PlannedVisit::cycle));
        return pages.show(request, "cycle/cycles", new CyclesPage(cycles.findAllOrderByOpensOnDesc().stream()
            .map(cycle -> CyclesPage.Row.of(cycle, byCycle.getOrDefault(cycle.id(), List.of()), LocalDate.now(clock)))
            .toList()));
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request) {
        return pages.show(request, "cycle/cycle-form", new CycleFormPage(CycleForm.EMPTY, Forms.NONE));
    }

    @Post
    HttpResponse<?> open(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        var form = CycleForm.of(Typed.of(body));
        var forms = form.problems(cycles.existsByName(form.name()));
        if (!forms.isEmpty()) {
            return pages.invalid(request, "cycle/cycle-form", new CycleFormPage(form, forms));
        }
        var cycle = cycles.save(new Cycle(UUID.randomUUID(), form.name(), form.opensOn().orElseThrow(),
            form.closesOn().orElseThrow(), clock.instant(), viewer.id(), 0));
        return pages.done("/cycles/" + cycle.id(), "cycle.opened");
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id,
                         @QueryValue(defaultValue = "all") String list) {
        var cycle = cycles.findById(id).orElseThrow(NotFound::new);
        var assessed = progress.firstAssessed().keySet();
        var never = places.all().stream().filter(place -> !assessed.contains(place.id())).toList();
        var lists = new CycleLists(cycle, visits.ofCycle(id), never, LocalDate.now(clock));
        return pages.show(request, "cycle/cycle", lists.page(CycleLists.named(list),
            Labels.forPlanning(words, pages.language(request), viewer), warnings.findByCycle(id), state(id)));
    }

    private CyclePage.State state(UUID cycle) {
        return closures.findById(cycle).map(one -> new CyclePage.State(one.closedAt(), 0, List.of()))
            .orElseGet(() -> new CyclePage.State(null, closing.openVisits(cycle), closing.undone(cycle)));
    }
}
