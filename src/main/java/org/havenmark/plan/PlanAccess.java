package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.havenmark.person.Role;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;

/** Who may come to a shelter's plan, and as what; for everybody else it is not there. */
@Singleton
public class PlanAccess {
    /** A team is assigned until another visit after its own is handed in. Border control and police see no plan. */
    private static final String ASSIGNED = """
        SELECT v.shelter_id FROM visit v JOIN team_member m ON m.visit_id = v.id
        JOIN conflict c ON c.team_member_id = m.id JOIN person p ON p.id = m.person_id
        JOIN organisation o ON o.id = p.organisation_id
        WHERE m.person_id = ? AND v.cancelled_at IS NULL AND (NOT c.declared OR c.allowed)
          AND p.profession NOT IN ('BORDER', 'POLICE') AND o.kind NOT IN ('POLICE', 'BORDER_CONTROL')
          AND NOT EXISTS (SELECT 1 FROM visit l JOIN assessment a ON a.visit_id = l.id
            JOIN hand_in h ON h.assessment_id = a.id
            WHERE l.shelter_id = v.shelter_id AND l.cancelled_at IS NULL AND l.visit_on > v.visit_on)""";
    private final Organisations organisations;
    private final Rows rows;

    PlanAccess(Organisations organisations, Rows rows) {
        this.organisations = organisations;
        this.rows = rows;
    }

    /** As what this person reads the plan of this shelter; not found for everybody else. */
    public Seat seat(Viewer viewer, UUID shelter) {
        if (organisations.findById(shelter).filter(one -> one.kind().isAssessed()).isEmpty()) {
            throw new NotFound();
        }
        if (viewer.is(Role.Name.MANAGER) && viewer.organisation().equals(shelter)) {
            return Seat.MANAGER;
        }
        if (viewer.is(Role.Name.ASSESSOR) && assigned(viewer.id()).contains(shelter)) {
            return Seat.TEAM;
        }
        if (viewer.is(Role.Name.COORDINATOR)) {
            return Seat.COORDINATOR;
        }
        throw new NotFound();
    }

    /** The shelter's own manager; everybody else who may read the plan may not do this. */
    Seat asManager(Viewer viewer, UUID shelter) {
        var seat = seat(viewer, shelter);
        if (seat != Seat.MANAGER) {
            throw new org.havenmark.web.Forbidden();
        }
        return seat;
    }

    /** The shelters whose plans this person reads as a member of a team. */
    public Set<UUID> assigned(UUID person) {
        return Set.copyOf(rows.of(ASSIGNED, row -> row.getObject(1, UUID.class), person));
    }

    /** Whether the person manages a shelter that has a plan. */
    public boolean managesOne(Viewer viewer) {
        return viewer.is(Role.Name.MANAGER)
            && organisations.findById(viewer.organisation()).map(Organisation::kind)
                .filter(Organisation.Kind::isAssessed).isPresent();
    }

    /** What somebody is to a plan. */
    public enum Seat { MANAGER, TEAM, COORDINATOR }
}
