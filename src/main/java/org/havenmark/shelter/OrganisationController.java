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
import java.util.Optional;
import java.util.UUID;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** Enters the organisations that nobody assesses and changes them; their list is on the register's page. */
@Controller("/organisations")
@Secured({Readers.ADMINISTRATOR, Readers.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OrganisationController {
    private static final String VIEW = "shelter/organisation";
    private final Organisations organisations;
    private final Registering registering;
    private final Questioning guard;
    private final Choices choices;
    private final Pages pages;

    OrganisationController(Organisations organisations, Registering registering, Questioning guard, Choices choices,
                           Pages pages) {
        this.organisations = organisations;
        this.registering = registering;
        this.guard = guard;
        this.choices = choices;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show(request, VIEW, page(request, Optional.empty(), OrganisationForm.EMPTY, Forms.NONE, false));
    }

    @Post
    HttpResponse<?> enter(HttpRequest<?> request, Viewer viewer, @Body OrganisationForm form) {
        var problems = problems(form, Optional.empty());
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, Optional.empty(), form, problems, false));
        }
        registering.organisation(viewer.id(), form.entry());
        return pages.done("/shelters", "shelter.organisation.registered");
    }

    @Get("/{id}/edit")
    HttpResponse<?> filled(HttpRequest<?> request, UUID id) {
        var self = other(id);
        return pages.show(request, VIEW, page(request, Optional.of(self), OrganisationForm.of(self), Forms.NONE,
            false));
    }

    @Post("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, UUID id, @Body OrganisationForm form) {
        var self = other(id);
        var problems = problems(form, Optional.of(self));
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, Optional.of(self), form, problems, false));
        }
        if (form.typedVersion() != self.version()) {
            return pages.answer(HttpStatus.CONFLICT, request, VIEW, page(request, Optional.of(self),
                form.at(self.version()), Forms.NONE, true));
        }
        registering.change(viewer.id(), self, form.entry(), form.typedVersion());
        return pages.done("/shelters", "shelter.organisation.changed");
    }

    private Organisation other(UUID id) {
        return organisations.findById(id).filter(one -> !one.kind().isAssessed()).orElseThrow(NotFound::new);
    }

    private Forms problems(OrganisationForm form, Optional<Organisation> self) {
        var namesake = organisations.findByName(form.typedName()).map(Organisation::id);
        return form.problems(guard, namesake.isPresent() && !namesake.equals(self.map(Organisation::id)));
    }

    private OrganisationFormPage page(HttpRequest<?> request, Optional<Organisation> self, OrganisationForm form,
                                      Forms problems, boolean stale) {
        return new OrganisationFormPage(self.map(one -> "/organisations/" + one.id()).orElse("/organisations"), form,
            problems, choices.kinds(pages.language(request), false), stale ? self.orElseThrow() : null);
    }
}
