package org.havenmark.cycle;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forbidden;
import org.havenmark.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Each member of a team declares a conflict of interest or none; on a declared one somebody else decides. */
@Singleton
public class Declaring {
    private final PlannedVisits planned;
    private final Visits visits;
    private final InterestConflicts conflicts;
    private final Notes notes;
    private final Audit audit;

    Declaring(PlannedVisits planned, Visits visits, InterestConflicts conflicts, Notes notes, Audit audit) {
        this.planned = planned;
        this.visits = visits;
        this.conflicts = conflicts;
        this.notes = notes;
        this.audit = audit;
    }

    /** Declares none. */
    @Transactional
    public void none(UUID person, Instant at, UUID visit) {
        var member = member(visit, person);
        if (member.declaration() != null) {
            throw new Conflict("cycle.declaration.made");
        }
        keep(member, person, at, false, null);
    }

    /** Declares one, with what it is; also after none was declared, for one that comes to mind later. */
    @Transactional
    public Keeping one(UUID person, Instant at, UUID visit, Draft what) {
        var member = member(visit, person);
        if (member.declaration() != null && member.declaration().declared()) {
            throw new Conflict("cycle.declaration.made");
        }
        var kept = notes.keep(what);
        kept.note().ifPresent(note -> keep(member, person, at, true, note));
        return kept;
    }

    /** Decides on what a member declared, with the reason; never the member themself. */
    @Transactional
    public Keeping decide(UUID by, Instant at, UUID cycle, UUID visit, Decision decision) {
        visits.hold(visit);
        var member = planned.find(cycle, visit).stream().flatMap(found -> found.team().stream())
            .filter(one -> one.id().equals(decision.member())).findFirst().orElseThrow(NotFound::new);
        if (member.who().id().equals(by)) {
            throw new Forbidden();
        }
        if (!member.isWaiting()) {
            throw new Conflict("cycle.decision.made");
        }
        var kept = notes.keep(decision.reason());
        kept.note().ifPresent(note -> {
            conflicts.update(Objects.requireNonNull(member.declaration()).decided(by, at, decision.allowed(), note));
            audit.note(by, decision.allowed() ? "conflict.allowed" : "conflict.not-allowed", "team_member",
                member.id());
        });
        return kept;
    }

    private PlannedVisit.Member member(UUID visit, UUID person) {
        visits.hold(visit);
        var found = planned.findForMember(visit, person).orElseThrow(NotFound::new);
        if (found.cancelled() || found.isHandedIn()) {
            throw new Conflict("cycle.visit.closed");
        }
        return found.member(person).orElseThrow(NotFound::new);
    }

    private void keep(PlannedVisit.Member member, UUID person, Instant at, boolean declared, @Nullable UUID note) {
        var before = member.declaration();
        var id = before == null ? UUID.randomUUID() : before.id();
        var now = new InterestConflict(id, member.id(), declared, note, at, null, null, null, null);
        if (before == null) {
            conflicts.save(now);
        } else {
            conflicts.update(now);
        }
        audit.note(person, declared ? "conflict.declared" : "conflict.none", "team_member", member.id());
    }

    /** Whether a member with a declared conflict may take part, and why. */
    public record Decision(UUID member, boolean allowed, Draft reason) { }
}
