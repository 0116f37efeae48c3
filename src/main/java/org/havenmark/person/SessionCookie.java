package org.havenmark.person;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The cookie that carries a session's token. Only the demo, which has no TLS, does without {@code Secure}. */
@Singleton
final class SessionCookie {
    private final boolean secure;

    SessionCookie(@Value("${havenmark.secure-cookies:true}") boolean secure) {
        this.secure = secure;
    }

    Optional<String> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(name()).map(Cookie::getValue).filter(token -> !token.isEmpty());
    }

    Cookie bearing(String token) {
        return Cookie.of(name(), token).httpOnly(true).secure(secure).path("/").sameSite(SameSite.Strict);
    }

    Cookie gone() {
        return bearing("").maxAge(0);
    }

    private String name() {
        return secure ? "__Host-sid" : "sid";
    }
}
