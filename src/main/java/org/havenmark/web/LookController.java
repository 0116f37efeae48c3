package org.havenmark.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Changes language, text size or contrast for this browser and goes back to where the person was. */
@Controller("/looks")
@Secured(SecurityRule.IS_ANONYMOUS)
class LookController {
    private static final long YEAR = 365L * 24 * 3600;
    private final Pages pages;
    private final Words words;
    private final boolean secure;

    LookController(Pages pages, Words words, @Value("${havenmark.secure-cookies:true}") boolean secure) {
        this.pages = pages;
        this.words = words;
        this.secure = secure;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(@Body Form form) {
        var response = pages.go(form.here());
        if (form.language() != null && words.languages().contains(form.language())) {
            keep(response, Look.LANGUAGE, form.language());
        }
        if (form.text() != null) {
            keep(response, Look.TEXT, form.text().equals("large") ? "large" : "normal");
        }
        if (form.contrast() != null) {
            keep(response, Look.CONTRAST, form.contrast().equals("high") ? "high" : "normal");
        }
        return response;
    }

    private void keep(MutableHttpResponse<?> response, String name, String value) {
        response.cookie(Cookie.of(name, value).path("/").maxAge(YEAR).httpOnly(true).secure(secure)
            .sameSite(SameSite.Lax));
    }

    @Serdeable
    @Introspected
    record Form(@Nullable String language, @Nullable String text, @Nullable String contrast, @Nullable String back) {
        /** A path of ours, or home. */
        String here() {
            return back != null && back.matches("/[A-Za-z0-9/_-]*") && !back.startsWith("//") ? back : "/";
        }
    }
}
