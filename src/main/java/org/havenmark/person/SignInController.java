package org.havenmark.person;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The way in and the two ways out. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SignInController {
    private final SignIn signIn;
    private final Setup setup;
    private final SessionCookie cookie;
    private final Pages pages;
    private final String away;

    SignInController(SignIn signIn, Setup setup, SessionCookie cookie, Pages pages,
                     @Value("${havenmark.exit-url}") String away) {
        this.signIn = signIn;
        this.setup = setup;
        this.cookie = cookie;
        this.pages = pages;
        this.away = away;
    }

    @Get("/login")
    HttpResponse<?> form(HttpRequest<?> request) {
        return setup.isOpen() ? pages.go("/setup") : pages.show(request, "person/login", new SignInPage("",
            Forms.NONE));
    }

    @Post("/login")
    HttpResponse<?> enter(HttpRequest<?> request, @Body Form form) {
        var name = Forms.typed(form.username());
        var address = request.getRemoteAddress().getAddress().getHostAddress();
        if (signIn.tooMany(name, address)) {
            return pages.answer(HttpStatus.TOO_MANY_REQUESTS, request, "person/login", page(name, "person.login.wait"))
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Attempts.WINDOW.toSeconds()));
        }
        var token = signIn.with(name, form.password() == null ? "" : form.password(), address);
        return token.isEmpty()
            ? pages.invalid(request, "person/login", page(name, "person.login.wrong"))
            : pages.go("/").cookie(cookie.bearing(token.get()));
    }

    @Post("/logouts")
    HttpResponse<?> leave(HttpRequest<?> request) {
        end(request);
        return pages.go("/login").cookie(cookie.gone());
    }

    /** The quick exit: signed out, and away to a neutral page; by script or, without one, by the page itself. */
    @Post("/exits")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    HttpResponse<?> exit(HttpRequest<?> request) {
        end(request);
        if (request.getHeaders().accept().contains(MediaType.APPLICATION_JSON_TYPE)) {
            return HttpResponse.ok(Map.of("away", away)).contentType(MediaType.APPLICATION_JSON_TYPE)
                .cookie(cookie.gone());
        }
        return pages.show(request, "person/exit", new ExitPage(away)).cookie(cookie.gone());
    }

    private void end(HttpRequest<?> request) {
        request.getAttribute(Viewer.ATTRIBUTE, Viewer.class).ifPresent(signIn::out);
    }

    private static SignInPage page(String name, String problem) {
        return new SignInPage(name, new Forms(Map.of("username", problem)));
    }

    @Serdeable
    record Form(@Nullable String username, @Nullable String password) { }
}
