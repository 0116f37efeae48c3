package org.havenmark.person;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.havenmark.audit.Audit;
import org.havenmark.web.RefusalListener;
import org.havenmark.web.Viewer;

/** Writes into the log who asked for what their role does not allow. */
@Singleton
final class RefusalLog implements RefusalListener {
    private final Audit audit;

    RefusalLog(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void refused(HttpRequest<?> request) {
        request.getAttribute(Viewer.ATTRIBUTE, Viewer.class).ifPresent(viewer ->
            audit.note(viewer.id(), "refused", "session", viewer.session()));
    }
}
