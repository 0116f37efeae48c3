package org.havenmark.assessment;

import jakarta.inject.Singleton;
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

    /** For a member of its team. */
    Assessment asMember(Viewer viewer, UUID id) {
        return assessments.findForMember(id, viewer.id()).orElseThrow(NotFound::new);
    }

    /** For a member who has handed in their own: nobody sees the others' ratings before. */
    Assessment asMemberWhoHandedIn(Viewer viewer, UUID id) {
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
            ? assessments.findForShelter(id, viewer.organisation()) : java.util.Optional.<Assessment>empty();
        return own.or(() -> assessments.findForMember(id, viewer.id())).orElseThrow(NotFound::new);
    }

    /** For those who may open a correction of what was handed in: its team and the coordinators. */
    Assessment ofCorrection(Viewer viewer, UUID id) {
        var assessment = ofResult(viewer, id);
        if (!viewer.is(Role.Name.COORDINATOR) && !isMember(viewer, id)) {
            throw new NotFound();
        }
        return assessment;
    }

    boolean isMember(Viewer viewer, UUID id) {
        return assessments.findForMember(id, viewer.id()).isPresent();
    }
}
