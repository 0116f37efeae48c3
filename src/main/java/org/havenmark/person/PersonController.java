package org.havenmark.person;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Everybody who signs in: the list, new accounts, and what is kept of a person. */
@Controller("/persons")
@Secured(Role.Name.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PersonController {
    private static final String VIEW = "person/form";
    private final Persons persons;
    private final PersonCards cards;
    private final Organisations organisations;
    private final Administering administering;
    private final Passwords passwords;
    private final PersonOffers offers;
    private final Pages pages;

    PersonController(Persons persons, PersonCards cards, Organisations organisations, Administering administering,
                     Passwords passwords, PersonOffers offers, Pages pages) {
        this.persons = persons;
        this.cards = cards;
        this.organisations = organisations;
        this.administering = administering;
        this.passwords = passwords;
        this.offers = offers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue(defaultValue = "") String role) {
        var language = pages.language(request);
        var all = cards.all(language);
        var wanted = Forms.choice(Role.class, role);
        var shown = all.stream().filter(one -> wanted.isEmpty() || one.roles().contains(wanted.get())).toList();
        return pages.show(request, "person/list", new PersonsPage(shown, all.size(),
            wanted.map(Role::name).orElse(""), offers.roleNames(language)));
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show(request, VIEW, page(request, "/persons", PersonForm.EMPTY, Forms.NONE, null));
    }

    @Post
    HttpResponse<?> add(HttpRequest<?> request, Viewer viewer, @Body PersonForm form) {
        var problems = problemsOfNew(form);
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, "/persons", form, new Forms(problems), null));
        }
        var id = administering.add(viewer.id(), new NewPerson(form.typedUsername(),
            passwords.hash(form.typedPassword()), form.entry(), form.chosenRoles()));
        return pages.done("/persons/" + id, "person.created");
    }

    @Get("/{id}/edit")
    HttpResponse<?> filled(HttpRequest<?> request, UUID id) {
        var person = persons.findById(id).orElseThrow(NotFound::new);
        return pages.show(request, VIEW, page(request, "/persons/" + id, PersonForm.of(person), Forms.NONE, null));
    }

    /** A form that was open while somebody else changed the person comes back with both versions. */
    @Post("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, UUID id, @Body PersonForm form) {
        var person = persons.findById(id).orElseThrow(NotFound::new);
        var problems = problems(form);
        if (!Roles.fit(persons.rolesOf(id), organisation(form))) {
            problems.put("organisation", "person.roles.manager");
        }
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, "/persons/" + id, form, new Forms(problems), null));
        }
        if (form.typedVersion() != person.version()) {
            return pages.answer(HttpStatus.CONFLICT, request, VIEW, page(request, "/persons/" + id,
                form.at(person.version()), Forms.NONE, cards.of(id, pages.language(request))));
        }
        administering.change(viewer.id(), id, form.entry(), form.typedVersion());
        return pages.done("/persons/" + id, "person.changed");
    }

    private Map<String, String> problemsOfNew(PersonForm form) {
        var problems = problems(form);
        if (!Usernames.areFine(form.typedUsername())) {
            problems.put("username", "person.username.wrong");
        } else if (persons.findByUsername(form.typedUsername()).isPresent()) {
            problems.put("username", "person.username.taken");
        }
        Roles.problem(form.chosenRoles(), organisation(form)).ifPresent(key -> problems.put("roles", key));
        passwords.problem(form.typedPassword(), form.typedUsername()).ifPresent(key -> problems.put("password", key));
        return problems;
    }

    private Map<String, String> problems(PersonForm form) {
        var known = organisations.findAll().stream().map(Organisation::id).collect(Collectors.toSet());
        return form.problems(known, offers.languages());
    }

    private Optional<Organisation> organisation(PersonForm form) {
        return form.chosenOrganisation().flatMap(organisations::findById);
    }

    private PersonFormPage page(HttpRequest<?> request, String to, PersonForm form, Forms problems,
                                @Nullable PersonCard now) {
        return new PersonFormPage(to, form, problems, offers.of(pages.language(request),
            List.copyOf(organisations.findAll())), now);
    }
}
