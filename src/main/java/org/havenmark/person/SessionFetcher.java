package org.havenmark.person;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.havenmark.web.Viewer;
import org.reactivestreams.Publisher;

/** Tells who asks, from the session's row. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ExecutorService blocking;

    SessionFetcher(Sessions sessions, SessionCookie cookie, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var token = cookie.read(request);
        if (token.isEmpty() || request.getPath().startsWith("/assets/")) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
            () -> authentication(request, sessions.find(token.get())), blocking));
    }

    private static Authentication authentication(HttpRequest<?> request, Optional<Viewer> found) {
        if (found.isEmpty()) {
            return null;
        }
        var viewer = found.get();
        request.setAttribute(Viewer.ATTRIBUTE, viewer);
        return Authentication.build(viewer.id().toString(), viewer.roles());
    }
}
