package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;

/** Who may come to an assessment, and as what; for everybody else it is not there. */
@Singleton
public final class Access {
    private final Assessments assessments;
    private final Submissions submissions;
    private final HandIns handIns;

    Access(Assessments assessments, Submissions submissions, HandIns handIns) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.handIns = handIns;
    }

    /** For a member of its team, or the manager who opened their shelter's own self-assessment. */
    public Assessment asMember(Viewer viewer, UUID id) {
        return member(viewer, id).orElseThrow(NotFound::new);
    }

    /** For a member who has handed in their own: nobody sees the others' ratings before. */
    public Assessment asMemberWhoHandedIn(Viewer viewer, UUID id) {
        var assessment = asMember(viewer, id);
        if (!submissions.hasHandedIn(id, viewer.id())) {
            throw new NotFound();
        }
        return assessment;
    }

    /** For those who may read its result: its team, the shelter's own manager, the coordinators. */
    public Assessment ofResult(Viewer viewer, UUID id) {
        if (handIns.of(id).isEmpty()) {
            throw new NotFound();
        }
        if (viewer.is(Role.Name.COORDINATOR)) {
            return assessments.findById(id).orElseThrow(NotFound::new);
        }
        var own = viewer.is(Role.Name.MANAGER)
            ? assessments.findForShelter(id, viewer.organisation()) : Optional.<Assessment>empty();
        return own.or(() -> member(viewer, id)).orElseThrow(NotFound::new);
    }

    /** For those who may open a correction of what was handed in: its team and the coordinators. */
    Assessment ofCorrection(Viewer viewer, UUID id) {
        var assessment = ofResult(viewer, id);
        if (!viewer.is(Role.Name.COORDINATOR) && !isMember(viewer, id)) {
            throw new NotFound();
        }
        return assessment;
    }

    public boolean isMember(Viewer viewer, UUID id) {
        return member(viewer, id).isPresent();
    }

    /** Whose role has ended is no member any more, whatever else they are in the network now. */
    private Optional<Assessment> member(Viewer viewer, UUID id) {
        var team = viewer.is(Role.Name.ASSESSOR) ? assessments.findForMember(id, viewer.id())
            : Optional.<Assessment>empty();
        return team.or(() -> viewer.is(Role.Name.MANAGER)
            ? assessments.findOwn(id, viewer.id(), viewer.organisation()) : Optional.empty());
    }
}
