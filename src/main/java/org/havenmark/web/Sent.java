package org.havenmark.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Answers a form that a script sends, so that its page may stay until the server has it: what became of it, where to go
 * after a deed that worked, or the words of an error. A script can read neither from a redirect nor out of a page.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class Sent implements Ordered {
    private static final String SENT = "X-Sent";

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.after();
    }

    @ResponseFilter
    void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (isSent(request)) {
            var to = response.getHeaders().get(HttpHeaders.LOCATION);
            if (to != null) {
                response.header("X-To", to).getHeaders().remove(HttpHeaders.LOCATION);
            }
            response.header("X-Status", String.valueOf(response.code())).status(HttpStatus.NO_CONTENT).body(null);
        }
    }

    /** The words of an error, for whoever stays on the page. */
    static void tell(HttpRequest<?> request, MutableHttpResponse<?> response, String words) {
        if (isSent(request)) {
            response.header("X-Words", URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    private static boolean isSent(HttpRequest<?> request) {
        return request.getHeaders().contains(SENT);
    }
}
