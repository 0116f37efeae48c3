package org.havenmark.network;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.shelter.Choices;
import org.havenmark.shelter.RegisteredShelters;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** One shelter: its facts for those who keep the register, its story for its own manager and the coordinators. */
@Controller("/shelters/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class StoryController {
    private final RegisteredShelters shelters;
    private final Choices choices;
    private final ShelterStories stories;
    private final Pages pages;

    StoryController(RegisteredShelters shelters, Choices choices, ShelterStories stories, Pages pages) {
        this.shelters = shelters;
        this.choices = choices;
        this.stories = stories;
        this.pages = pages;
    }

    /** For whoever is signed in: the query decides who finds it. */
    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id) {
        var shelter = shelters.find(id, viewer).orElseThrow(NotFound::new);
        var language = pages.language(request);
        boolean keeps = viewer.is(Role.Name.COORDINATOR) || viewer.is(Role.Name.ADMINISTRATOR);
        boolean reads = viewer.is(Role.Name.COORDINATOR)
            || viewer.is(Role.Name.MANAGER) && viewer.organisation().equals(id);
        return pages.show(request, "network/shelter", new ShelterPage(choices.row(shelter, language), keeps,
            reads ? stories.of(id, viewer, language) : null));
    }
}
