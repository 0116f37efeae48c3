package org.havenmark.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * Refuses an unsafe request that did not come from a page of ours: the browser's own word on where it came from, and
 * a token that only our page knows (the session's; before sign-in, a cookie's), as form field or header.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class Csrf implements Ordered {
    static final String COOKIE = "form";
    private static final String FRESH = "havenmark.csrf";
    private static final String FIELD = "csrf";
    private static final String HEADER = "X-CSRF";
    private static final Pattern PART = Pattern.compile("name=\"csrf\"\r\n(?:[^\r\n]+\r\n)*\r\n([A-Za-z0-9_-]+)\r\n");
    private final Pages pages;

    Csrf(Pages pages) {
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    /** The token a form of this answer bears; made, and later set as a cookie, for a stranger who has none. */
    static String tokenFor(HttpRequest<?> request) {
        return expected(request).orElseGet(() -> {
            var token = Tokens.fresh();
            request.setAttribute(FRESH, token);
            return token;
        });
    }

    static Optional<String> freshToken(HttpRequest<?> request) {
        return request.getAttribute(FRESH, String.class);
    }

    private static Optional<String> expected(HttpRequest<?> request) {
        var viewer = request.getAttribute(Viewer.ATTRIBUTE, Viewer.class);
        return viewer.map(Viewer::csrf)
            .or(() -> request.getCookies().findCookie(COOKIE).map(Cookie::getValue))
            .or(() -> freshToken(request));
    }

    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> check(HttpRequest<?> request) {
        if (!request.getMethod().permitsRequestBody()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        if (cameFromElsewhere(request)) {
            return CompletableFuture.completedFuture(Optional.of(refusal(request)));
        }
        return sent(request).thenApply(
            token -> matches(request, token) ? Optional.empty() : Optional.of(refusal(request)));
    }

    private static boolean matches(HttpRequest<?> request, Optional<String> sent) {
        var expected = expected(request);
        return sent.isPresent() && expected.isPresent() && Tokens.same(sent.get(), expected.get());
    }

    private static boolean cameFromElsewhere(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        var host = request.getHeaders().get(HttpHeaders.HOST);
        return origin != null && !origin.replaceFirst("^https?://", "").equals(host);
    }

    private static CompletableFuture<Optional<String>> sent(HttpRequest<?> request) {
        var header = request.getHeaders().get(HEADER);
        if (header != null) {
            return CompletableFuture.completedFuture(Optional.of(header));
        }
        if (!(request instanceof ServerHttpRequest<?> server)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        var copy = server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
        return copy.buffer().thenApply(body -> {
            try (body) {
                return field(body.toString(StandardCharsets.UTF_8));
            }
        }).toCompletableFuture();
    }

    private static Optional<String> field(String body) {
        if (body.startsWith("--")) {
            return PART.matcher(body).results().findFirst().map(match -> match.group(1));
        }
        for (var pair : body.split("&")) {
            if (pair.startsWith(FIELD + "=")) {
                return Optional.of(URLDecoder.decode(pair.substring(FIELD.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private HttpResponse<?> refusal(HttpRequest<?> request) {
        return pages.answer(io.micronaut.http.HttpStatus.FORBIDDEN, request, "web/error",
            new ErrorPage("web.error.form"));
    }
}
