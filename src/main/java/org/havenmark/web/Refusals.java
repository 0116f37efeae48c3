package org.havenmark.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;

/** A stranger is shown the way in; a person whose role does not reach gets 403; both are told to the listeners. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class Refusals implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final Pages pages;
    private final List<RefusalListener> listeners;

    Refusals(Pages pages, List<RefusalListener> listeners) {
        this.pages = pages;
        this.listeners = listeners;
    }

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException error) {
        if (!error.isForbidden()) {
            return request.getMethod().requiresRequestBody()
                ? pages.answer(HttpStatus.UNAUTHORIZED, request, "web/error", new ErrorPage("web.error.signed-out"))
                : pages.go("/login");
        }
        listeners.forEach(listener -> listener.refused(request));
        return pages.answer(HttpStatus.FORBIDDEN, request, "web/error", new ErrorPage("web.error.forbidden"));
    }
}
