package org.havenmark.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.database.OutcomeUnknown;
import org.havenmark.database.Unavailable;
import org.havenmark.database.WritesStopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that makes error pages: a person is told what to do next, the log gets the cause. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private final Pages pages;
    private final List<RefusalListener> listeners;

    Errors(Pages pages, List<RefusalListener> listeners) {
        this.pages = pages;
        this.listeners = listeners;
    }

    /** A stranger is shown the way in; a person whose role does not reach gets 403, and the listeners are told. */
    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, AuthorizationException error) {
        if (error.isForbidden()) {
            listeners.forEach(listener -> listener.refused(request));
            return page(request, HttpStatus.FORBIDDEN, "web.error.forbidden");
        }
        return request.getMethod().requiresRequestBody()
            ? page(request, HttpStatus.UNAUTHORIZED, "web.error.signed-out")
            : pages.go("/login");
    }

    @Error(global = true)
    HttpResponse<?> notFound(HttpRequest<?> request, NotFound error) {
        return page(request, HttpStatus.NOT_FOUND, "web.error.not-found");
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> noSuchAddress(HttpRequest<?> request) {
        return page(request, HttpStatus.NOT_FOUND, "web.error.not-found");
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<?> noSuchMethod(HttpRequest<?> request) {
        return page(request, HttpStatus.METHOD_NOT_ALLOWED, "web.error.not-found");
    }

    @Error(global = true)
    HttpResponse<?> forbidden(HttpRequest<?> request, Forbidden error) {
        return page(request, HttpStatus.FORBIDDEN, "web.error.forbidden");
    }

    @Error(global = true)
    HttpResponse<?> conflict(HttpRequest<?> request, Conflict error) {
        return pages.answer(HttpStatus.CONFLICT, request, "web/error", new ErrorPage(error.key(), typed(request)));
    }

    @Error(global = true)
    HttpResponse<?> unreadable(HttpRequest<?> request, ConversionErrorException error) {
        return page(request, HttpStatus.BAD_REQUEST, "web.error.unreadable");
    }

    @Error(global = true)
    HttpResponse<?> incomplete(HttpRequest<?> request, UnsatisfiedRouteException error) {
        return page(request, HttpStatus.BAD_REQUEST, "web.error.unreadable");
    }

    @Error(global = true)
    HttpResponse<?> tooLarge(HttpRequest<?> request, ContentLengthExceededException error) {
        return page(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "web.error.too-large");
    }

    @Error(global = true)
    HttpResponse<?> status(HttpRequest<?> request, HttpStatusException error) {
        return page(request, error.getStatus(), error.getStatus().getCode() < 500
            ? "web.error.unreadable" : "web.error.broken");
    }

    /** The log has the cause, and a number beside it for whoever reads logs; the page has neither. */
    @Error(global = true)
    HttpResponse<?> broken(HttpRequest<?> request, Throwable error) {
        LOG.error("{} {} failed, as number {}", request.getMethod(), request.getPath(), UUID.randomUUID(), error);
        return Unavailable.in(error).<HttpResponse<?>>map(reason -> unavailable(request, reason))
            .orElseGet(() -> page(request, HttpStatus.INTERNAL_SERVER_ERROR, "web.error.broken"));
    }

    private HttpResponse<?> unavailable(HttpRequest<?> request, Unavailable reason) {
        var key = reason instanceof WritesStopped ? "web.error.stopped"
            : reason instanceof OutcomeUnknown ? "web.error.unknown" : "web.error.busy";
        return page(request, HttpStatus.SERVICE_UNAVAILABLE, key).header(HttpHeaders.RETRY_AFTER, "10");
    }

    /** What was written by hand into the form, as far as it is more than a word. */
    private static List<String> typed(HttpRequest<?> request) {
        return request.getBody(Map.class).map(body -> ((Map<?, ?>) body).entrySet().stream()
            .filter(field -> !String.valueOf(field.getKey()).matches("heard|seen"))
            .map(field -> Forms.typed(String.valueOf(field.getValue())))
            .filter(words -> words.contains(" ")).toList()).orElse(List.of());
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, HttpStatus status, String key) {
        return pages.answer(status, request, "web/error", new ErrorPage(key));
    }
}
