package org.havenmark.person;

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
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** One person's page, and what an administrator may do to their roles, password and sessions. */
@Controller("/persons/{id}")
@Secured(Role.Name.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RightsController {
    private static final String VIEW = "person/show";
    private final Persons persons;
    private final PersonCards cards;
    private final Organisations organisations;
    private final Sessions sessions;
    private final PersonAddresses addresses;
    private final Administering administering;
    private final Passwords passwords;
    private final PersonOffers offers;
    private final Pages pages;

    RightsController(Persons persons, PersonCards cards, Organisations organisations, Sessions sessions,
                     PersonAddresses addresses, Administering administering, Passwords passwords, PersonOffers offers,
                     Pages pages) {
        this.persons = persons;
        this.cards = cards;
        this.organisations = organisations;
        this.sessions = sessions;
        this.addresses = addresses;
        this.administering = administering;
        this.passwords = passwords;
        this.offers = offers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id) {
        return pages.show(request, VIEW, page(request, viewer, id));
    }

    @Post("/roles")
    HttpResponse<?> roles(HttpRequest<?> request, Viewer viewer, UUID id, @Body RolesForm form) {
        var person = persons.findById(id).orElseThrow(NotFound::new);
        var chosen = Roles.chosen(form.roles());
        var problem = Roles.problem(chosen, organisations.findById(person.organisationId()));
        if (problem.isPresent()) {
            var ticked = chosen.stream().map(Role::name).toList();
            return pages.invalid(request, VIEW, page(request, viewer, id).with(ticked, "roles", problem.get()));
        }
        administering.setRoles(viewer.id(), id, chosen);
        return done(id, "person.roles.done");
    }

    @Post("/passwords")
    HttpResponse<?> password(HttpRequest<?> request, Viewer viewer, UUID id, @Body PasswordForm form) {
        var person = persons.findById(id).orElseThrow(NotFound::new);
        var typed = form.password() == null ? "" : form.password();
        var problem = passwords.problem(typed, person.username());
        if (problem.isPresent()) {
            var page = page(request, viewer, id);
            return pages.invalid(request, VIEW, page.with(page.ticked(), "password", problem.get()));
        }
        administering.setPassword(viewer.id(), id, passwords.hash(typed));
        return done(id, "person.password.done");
    }

    @Post("/suspensions")
    HttpResponse<?> suspend(Viewer viewer, UUID id) {
        administering.suspend(viewer.id(), id);
        return done(id, "person.suspended");
    }

    @Post("/reinstatements")
    HttpResponse<?> reinstate(Viewer viewer, UUID id) {
        administering.reinstate(viewer.id(), id);
        return done(id, "person.reinstated");
    }

    @Post("/endings")
    HttpResponse<?> endSessions(Viewer viewer, UUID id) {
        administering.endSessions(viewer.id(), id);
        return done(id, "person.sessions.ended");
    }

    private HttpResponse<?> done(UUID id, String key) {
        return pages.done("/persons/" + id, key);
    }

    private PersonPage page(HttpRequest<?> request, Viewer viewer, UUID id) {
        var language = pages.language(request);
        var card = cards.of(id, language);
        return new PersonPage(card, offers.roles(language), card.roles().stream().map(Role::name).toList(),
            sessions.openOf(id).size(), viewer.id().equals(id), addresses.of(id), Forms.NONE);
    }

    @Serdeable
    record RolesForm(@Nullable List<String> roles) { }

    @Serdeable
    record PasswordForm(@Nullable String password) { }
}
