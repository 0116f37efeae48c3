package org.havenmark.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.Locale;

/**
 * How this browser wants pages: language, text size, contrast. Kept in cookies, so that it holds before sign-in too.
 *
 * @param chosen whether the language was chosen here rather than guessed
 */
public record Look(Locale language, boolean chosen, boolean largeText, boolean highContrast) {
    static final String LANGUAGE = "language";
    static final String TEXT = "text";
    static final String CONTRAST = "contrast";

    static Look of(HttpRequest<?> request, Words words) {
        var chosen = request.getCookies().findCookie(LANGUAGE).map(Cookie::getValue);
        var wanted = chosen.map(Locale::forLanguageTag)
            .or(() -> request.getAttribute(Viewer.ATTRIBUTE, Viewer.class).map(Viewer::language))
            .or(request::getLocale)
            .orElse(Locale.ENGLISH);
        return new Look(words.nearest(wanted), chosen.isPresent(), is(request, TEXT, "large"),
            is(request, CONTRAST, "high"));
    }

    private static boolean is(HttpRequest<?> request, String cookie, String value) {
        return request.getCookies().findCookie(cookie).map(Cookie::getValue).filter(value::equals).isPresent();
    }
}
