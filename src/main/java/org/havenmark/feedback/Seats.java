package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.havenmark.assessment.Access;
import org.havenmark.person.Role;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;

/** Who may come to a feedback: the team, coordinators, and the shelter's own manager once it was shared. */
@Singleton
final class Seats {
    private final Access access;
    private final Feedbacks feedbacks;

    Seats(Access access, Feedbacks feedbacks) {
        this.access = access;
        this.feedbacks = feedbacks;
    }

    /** Whoever works for the shelter sits on its side, whatever else they do in the network. */
    Seat of(Viewer viewer, UUID id) {
        var assessment = access.ofResult(viewer, id);
        var feedback = feedbacks.findById(id).orElseThrow(NotFound::new);
        var own = viewer.organisation().equals(assessment.shelterId());
        var side = own ? Seat.Side.SHELTER : access.isMember(viewer, id) ? Seat.Side.TEAM
            : viewer.is(Role.Name.COORDINATOR) ? Seat.Side.COORDINATOR : Seat.Side.SHELTER;
        if (side == Seat.Side.SHELTER && !feedback.isShared()) {
            throw new NotFound();
        }
        return new Seat(assessment, feedback, side, viewer.is(Role.Name.MANAGER));
    }
}
