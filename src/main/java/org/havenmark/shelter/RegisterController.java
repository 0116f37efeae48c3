package org.havenmark.shelter;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Enters shelters into the register and changes them. */
@Controller("/shelters")
@Secured({Readers.ADMINISTRATOR, Readers.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RegisterController {
    private static final String VIEW = "shelter/form";
    private final RegisteredShelters shelters;
    private final Organisations organisations;
    private final Registering registering;
    private final Questioning guard;
    private final Choices choices;
    private final Pages pages;
    private final Clock clock;

    RegisterController(RegisteredShelters shelters, Organisations organisations, Registering registering,
                       Questioning guard, Choices choices, Pages pages, Clock clock) {
        this.shelters = shelters;
        this.organisations = organisations;
        this.registering = registering;
        this.guard = guard;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show(request, VIEW, page(request, Optional.empty(), ShelterForm.EMPTY, Forms.NONE, false));
    }

    @Post
    HttpResponse<?> enter(HttpRequest<?> request, Viewer viewer, @Body ShelterForm form) {
        var problems = problems(form, Optional.empty());
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, Optional.empty(), form, problems, false));
        }
        var id = registering.shelter(viewer.id(), form.entry(offered(Optional.empty())));
        return pages.done("/shelters/" + id, "shelter.registered");
    }

    @Get("/{id}/edit")
    HttpResponse<?> filled(HttpRequest<?> request, Viewer viewer, UUID id) {
        var shelter = shelters.find(id, viewer).orElseThrow(NotFound::new);
        return pages.show(request, VIEW, page(request, Optional.of(shelter), ShelterForm.of(shelter), Forms.NONE,
            false));
    }

    /** A form that was open while somebody else changed the shelter comes back with both versions. */
    @Post("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, UUID id, @Body ShelterForm form) {
        var shelter = Optional.of(shelters.find(id, viewer).orElseThrow(NotFound::new));
        var problems = problems(form, shelter);
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, shelter, form, problems, false));
        }
        if (form.typedVersion() != shelter.get().version()) {
            return pages.answer(HttpStatus.CONFLICT, request, VIEW, page(request, shelter,
                form.at(shelter.get().version()), Forms.NONE, true));
        }
        registering.change(viewer.id(), id, form.entry(offered(shelter)), form.typedVersion());
        return pages.done("/shelters/" + id, "shelter.changed");
    }

    private Forms problems(ShelterForm form, Optional<RegisteredShelter> self) {
        var namesake = organisations.findByName(form.typedName()).map(Organisation::id);
        var taken = namesake.isPresent() && !namesake.equals(self.map(RegisteredShelter::id));
        return form.problems(guard, taken, offered(self), LocalDate.now(clock));
    }

    private java.util.Set<String> offered(Optional<RegisteredShelter> self) {
        return choices.languages(self.map(RegisteredShelter::languageTags).orElse(List.of()));
    }

    private ShelterFormPage page(HttpRequest<?> request, Optional<RegisteredShelter> self, ShelterForm form,
                                 Forms problems, boolean stale) {
        var language = pages.language(request);
        var spoken = self.map(RegisteredShelter::languageTags).orElse(List.of());
        @Nullable ShelterRow now = stale ? choices.row(self.orElseThrow(), language) : null;
        return new ShelterFormPage(self.map(one -> "/shelters/" + one.id()).orElse("/shelters"), form, problems,
            choices.shelters(language, shelters.findAll(), spoken), now);
    }
}
