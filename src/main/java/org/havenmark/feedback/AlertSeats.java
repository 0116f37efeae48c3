package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.havenmark.feedback.AlertSeat.Side;
import org.havenmark.person.Role;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;

/** Who may come to an alert. Before anybody reads, what is overdue is escalated: no page is behind. */
@Singleton
final class AlertSeats {
    private final Alerts alerts;
    private final Escalating escalating;

    AlertSeats(Alerts alerts, Escalating escalating) {
        this.alerts = alerts;
        this.escalating = escalating;
    }

    AlertSeat of(Viewer viewer, UUID id) {
        escalating.look();
        var alert = alerts.find(id, viewer.id(), viewer.organisation(), viewer.is(Role.Name.COORDINATOR),
            viewer.is(Role.Name.GUARDIAN), viewer.is(Role.Name.ASSESSOR), viewer.is(Role.Name.MANAGER))
            .orElseThrow(NotFound::new);
        return new AlertSeat(alert, side(viewer, alert));
    }

    List<Alert> all(Viewer viewer) {
        escalating.look();
        return alerts.of(viewer.id(), viewer.organisation(), viewer.is(Role.Name.COORDINATOR),
            viewer.is(Role.Name.GUARDIAN), viewer.is(Role.Name.ASSESSOR), viewer.is(Role.Name.MANAGER));
    }

    private Side side(Viewer viewer, Alert alert) {
        if (viewer.organisation().equals(alert.shelterId())) {
            return Side.MANAGER;
        }
        if (viewer.is(Role.Name.COORDINATOR)) {
            return Side.COORDINATOR;
        }
        return viewer.is(Role.Name.ASSESSOR) && alerts.find(alert.id(), viewer.id(), viewer.organisation(), false,
            false, true, false).isPresent() ? Side.TEAM : Side.GUARDIAN;
    }
}
