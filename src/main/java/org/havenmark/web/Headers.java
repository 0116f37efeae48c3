package org.havenmark.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer bears, whatever it is. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class Headers implements Ordered {
    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; "
            + "require-trusted-types-for 'script'; trusted-types app");
        ALL.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        ALL.put("X-Content-Type-Options", "nosniff");
        ALL.put("X-Frame-Options", "DENY");
        ALL.put("Referrer-Policy", "no-referrer");
        ALL.put("Cross-Origin-Opener-Policy", "same-origin");
        ALL.put("Cross-Origin-Resource-Policy", "same-origin");
        ALL.put("Cross-Origin-Embedder-Policy", "require-corp");
        ALL.put("Permissions-Policy", "geolocation=(), microphone=(), camera=(self), payment=(), usb=()");
        ALL.put("X-Robots-Tag", "noindex, nofollow");
    }

    private final boolean secure;

    Headers(@Value("${havenmark.secure-cookies:true}") boolean secure) {
        this.secure = secure;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        ALL.forEach(response::header);
        if (response.getHeaders().get(HttpHeaders.CACHE_CONTROL) == null) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        Csrf.freshToken(request).ifPresent(token -> response.cookie(Cookie.of(Csrf.COOKIE, token)
            .httpOnly(true).secure(secure).path("/").sameSite(SameSite.Strict)));
    }
}
