package org.havenmark.revisit;

import io.micronaut.data.exceptions.DataAccessException;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.cycle.Assessor;
import org.havenmark.cycle.Assessors;
import org.havenmark.person.Role;
import org.havenmark.revisit.VisitRatingPages.FormPage;
import org.havenmark.revisit.VisitRatingPages.ListPage;
import org.havenmark.revisit.VisitRatingPages.Person;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** Managers rate visits in four questions; assessors and coordinators see averages over five answers and more. */
@Controller("/visit-ratings")
@Secured(Role.Name.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class VisitRatingController {
    private static final String FORM = "revisit/visit-rating-form";
    private final RatedVisits visits;
    private final RatingVisits rating;
    private final Assessors assessors;
    private final Pages pages;
    private final Words words;

    VisitRatingController(RatedVisits visits, RatingVisits rating, Assessors assessors, Pages pages, Words words) {
        this.visits = visits;
        this.rating = rating;
        this.assessors = assessors;
        this.pages = pages;
        this.words = words;
    }

    @Get
    @Secured({Role.Name.MANAGER, Role.Name.ASSESSOR, Role.Name.COORDINATOR})
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        var coordinates = viewer.is(Role.Name.COORDINATOR);
        var byAssessor = coordinates || viewer.is(Role.Name.ASSESSOR) ? visits.byAssessor()
            : Map.<UUID, List<Averaging.Said>>of();
        return pages.show(request, "revisit/visit-ratings", new ListPage(
            viewer.is(Role.Name.MANAGER) ? visits.ofShelter(viewer.organisation()) : null,
            viewer.is(Role.Name.ASSESSOR) ? Averaging.of(byAssessor.getOrDefault(viewer.id(), List.of())).stream()
            .toList()
                : null, coordinates ? Averaging.of(visits.all()).stream().toList() : null,
            coordinates ? assessors.all().stream().flatMap(who -> Averaging.of(byAssessor.getOrDefault(who.id(),
            List.of()))
                .map(average -> new Person(label(who, pages.language(request)), average)).stream()).toList()
                : List.of()));
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "") String assessment) {
        var visit = own(viewer, assessment);
        if (visit.rated()) {
            throw new Conflict("revisit.rating.given");
        }
        return pages.show(request, FORM, new FormPage(visit.assessment(), visit.visitOn(), Map.of(), Forms.NONE));
    }

    @Post
    HttpResponse<?> rate(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        var typed = Typed.of(body);
        var visit = own(viewer, typed.one("assessment"));
        var problems = new LinkedHashMap<String, String>();
        var chosen = new LinkedHashMap<String, String>();
        VisitRatingPages.QUESTIONS.forEach(question -> {
            chosen.put(question, typed.one(question));
            if (!typed.one(question).matches("[1-5]")) {
                problems.put(question, "revisit.rating." + question + ".missing");
            }
        });
        if (!problems.isEmpty()) {
            return pages.invalid(request, FORM, new FormPage(visit.assessment(), visit.visitOn(), chosen,
                new Forms(problems)));
        }
        try {
            rating.rate(visit, chosen, viewer.id());
        } catch (DataAccessException quicker) {
            throw new Conflict("revisit.rating.given");
        }
        return pages.done("/visit-ratings", "revisit.rating.saved");
    }

    private RatedVisits.Own own(Viewer viewer, String assessment) {
        return visits.ofShelter(viewer.organisation()).stream().filter(each -> each.assessment().toString()
            .equals(assessment)).findFirst().orElseThrow(NotFound::new);
    }

    private String label(Assessor who, Locale language) {
        var profession = words.say(language, "cycle.profession." + who.profession().name());
        return who.place() == 0 ? words.say(language, "cycle.who", who.organisationName(), profession)
            : words.say(language, "cycle.who.one-of-several", who.organisationName(), profession, who.place());
    }
}
