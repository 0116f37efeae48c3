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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** One's own account: what is kept, where one is signed in, the password and the language. */
@Controller("/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AccountController {
    private static final String VIEW = "person/account";
    private final OwnAccount account;
    private final PersonCards cards;
    private final Sessions sessions;
    private final Passwords passwords;
    private final PersonAddresses addresses;
    private final PersonOffers offers;
    private final Pages pages;

    AccountController(OwnAccount account, PersonCards cards, Sessions sessions, Passwords passwords,
                      PersonAddresses addresses, PersonOffers offers, Pages pages) {
        this.account = account;
        this.cards = cards;
        this.sessions = sessions;
        this.passwords = passwords;
        this.addresses = addresses;
        this.offers = offers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, VIEW, page(request, viewer, Map.of()));
    }

    @Post("/passwords")
    HttpResponse<?> password(HttpRequest<?> request, Viewer viewer, @Body PasswordForm form) {
        var problems = problems(request, account.of(viewer), form);
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, viewer, problems));
        }
        account.changePassword(viewer, form.typedPassword());
        return pages.done("/account", "person.password.changed");
    }

    @Post("/languages")
    HttpResponse<?> language(HttpRequest<?> request, Viewer viewer, @Body LanguageForm form) {
        if (!offers.languages().contains(form.typed())) {
            return pages.invalid(request, VIEW, page(request, viewer, Map.of("language", "person.language.missing")));
        }
        account.speak(viewer, form.typed());
        return pages.done("/account", "person.language.done").cookie(pages.languageForgotten());
    }

    /** An empty one is taken back. */
    @Post("/addresses")
    HttpResponse<?> address(HttpRequest<?> request, Viewer viewer, @Body AddressForm form) {
        var typed = form.typed();
        if (!typed.isEmpty() && !PersonAddresses.isOne(typed)) {
            var problems = Map.of("address", "person.address.wrong");
            return pages.invalid(request, VIEW, page(request, viewer, problems, typed));
        }
        account.remindAt(viewer, typed);
        return pages.done("/account", typed.isEmpty() ? "person.address.removed" : "person.address.done");
    }

    /** The session is named in the form, not in the address: addresses end up in logs. */
    @Post("/endings")
    HttpResponse<?> end(Viewer viewer, @Body EndingForm form) {
        account.end(viewer, form.id());
        return pages.done("/account", "person.session.ended");
    }

    private Map<String, String> problems(HttpRequest<?> request, Person self, PasswordForm form) {
        var address = request.getRemoteAddress().getAddress().getHostAddress();
        if (account.tooManyTries(self, address)) {
            return Map.of("old", "person.login.wait");
        }
        var problems = new LinkedHashMap<String, String>();
        if (!account.knows(self, form.typedOld(), address)) {
            problems.put("old", "person.password.old.wrong");
        }
        passwords.problem(form.typedPassword(), self.username()).ifPresent(key -> problems.put("password", key));
        return problems;
    }

    private AccountPage page(HttpRequest<?> request, Viewer viewer, Map<String, String> problems) {
        return page(request, viewer, problems, addresses.of(viewer.id()));
    }

    private AccountPage page(HttpRequest<?> request, Viewer viewer, Map<String, String> problems, String address) {
        var language = pages.language(request);
        return new AccountPage(cards.of(viewer.id(), language), sessions.openOf(viewer.id()), viewer.session(),
            offers.languages(language), viewer.language().toLanguageTag(), address, new Forms(problems));
    }

    @Serdeable
    record AddressForm(@Nullable String address) {
        String typed() {
            return Forms.typed(address);
        }
    }

    @Serdeable
    record PasswordForm(@Nullable String old, @Nullable String password) {
        String typedOld() {
            return old == null ? "" : old;
        }

        String typedPassword() {
            return password == null ? "" : password;
        }
    }

    @Serdeable
    record LanguageForm(@Nullable String language) {
        String typed() {
            return Forms.typed(language);
        }
    }

    @Serdeable
    record EndingForm(@Nullable String session) {
        UUID id() {
            try {
                return UUID.fromString(Forms.typed(session));
            } catch (IllegalArgumentException none) {
                throw new NotFound();
            }
        }
    }
}
