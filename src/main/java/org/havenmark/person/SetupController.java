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
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;

/** The first run's one page; not there once anybody has an account. */
@Controller("/setup")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SetupController {
    private static final String ANYBODY = "setup";
    private final Setup setup;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Pages pages;

    SetupController(Setup setup, Passwords passwords, Attempts attempts, Pages pages) {
        this.setup = setup;
        this.passwords = passwords;
        this.attempts = attempts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        needOpen();
        return pages.show(request, "person/setup", new SetupPage(SetupForm.EMPTY, Forms.NONE));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body SetupForm form) {
        needOpen();
        var forms = form.problems(passwords);
        if (!forms.isEmpty()) {
            return pages.invalid(request, "person/setup", new SetupPage(form, forms));
        }
        var address = request.getRemoteAddress().getAddress().getHostAddress();
        if (attempts.tooMany(ANYBODY, address)) {
            return pages.invalid(request, "person/setup", SetupPage.with(form, "person.login.wait"));
        }
        if (!setup.use(form.typedCode(), form.administrator(pages.language(request).toLanguageTag()))) {
            attempts.failed(ANYBODY, address);
            return pages.invalid(request, "person/setup", SetupPage.with(form, "person.setup.code.wrong"));
        }
        return pages.done("/login", "person.setup.done");
    }

    private void needOpen() {
        if (!setup.isOpen()) {
            throw new NotFound();
        }
    }
}
