package org.havenmark.home;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.havenmark.feedback.AlertRows;
import org.havenmark.feedback.FeedbackProgress;
import org.havenmark.person.Role;
import org.havenmark.web.Viewer;

/** Gathers what follows from visits for one person. */
@Singleton
final class Following {
    private final AlertRows alerts;
    private final FeedbackProgress progress;

    Following(AlertRows alerts, FeedbackProgress progress) {
        this.alerts = alerts;
        this.progress = progress;
    }

    FollowingBlock block(Viewer viewer, Locale language) {
        return FollowingBlock.of(alerts.open(viewer, language), progress.of(viewer), viewer.organisation(),
            viewer.is(Role.Name.COORDINATOR) && !viewer.is(Role.Name.ASSESSOR));
    }
}
