package org.havenmark.cycle;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;

/** Changes the day and the team of a visit, by the rules it was planned by, or cancels it. */
@Singleton
public class Changing {
    private final Looking looking;
    private final PlannedVisits planned;
    private final Visits visits;
    private final TeamMembers members;
    private final FormerMembers former;
    private final VisitWarnings warnings;
    private final VisitProgress progress;
    private final Notes notes;
    private final Audit audit;

    Changing(Looking looking, PlannedVisits planned, Visits visits, TeamMembers members, FormerMembers former,
             VisitWarnings warnings, VisitProgress progress, Notes notes, Audit audit) {
        this.looking = looking;
        this.planned = planned;
        this.visits = visits;
        this.members = members;
        this.former = former;
        this.warnings = warnings;
        this.progress = progress;
        this.notes = notes;
        this.audit = audit;
    }

    /** Whoever stays on the team keeps what they declared; whoever joins declares anew. */
    @Transactional
    public Planned change(UUID by, Instant at, UUID cycle, UUID visit, Change change) {
        looking.holdOffOthers();
        var before = open(cycle, visit);
        var wanted = new WantedVisit(before.shelter(), before.sheetVersion(), change.day(), before.kind(),
            change.team(), change.known());
        var check = check(before, wanted);
        if (!Planned.settled(List.of(wanted), List.of(check))) {
            return new Planned(List.of(), List.of(check));
        }
        move(visit, change);
        seat(by, at, before, wanted.team());
        record(by, at, visit, check.warnings());
        return new Planned(List.of(visit), List.of(check));
    }

    /** Cancels it for a reason, unless its result is handed in. What the reason's words may be is the guard's say. */
    @Transactional
    public Keeping cancel(UUID by, Instant at, UUID cycle, UUID visit, int version, Draft reason) {
        open(cycle, visit);
        var kept = notes.keep(reason);
        if (kept.note().isPresent()) {
            var old = visits.findById(visit).orElseThrow(NotFound::new);
            update(new Visit(visit, cycle, old.shelterId(), old.sheetVersionId(), old.visitOn(), old.kind(),
                old.plannedAt(), old.plannedBy(), at, by, kept.note().get(), version));
            audit.note(by, "visit.cancelled", "visit", visit);
        }
        return kept;
    }

    private PlannedVisit open(UUID cycle, UUID visit) {
        var found = planned.find(cycle, visit).orElseThrow(NotFound::new);
        if (found.cancelled() || found.isHandedIn()) {
            throw new Conflict("cycle.visit.closed");
        }
        return found;
    }

    private VisitCheck check(PlannedVisit before, WantedVisit wanted) {
        var circumstances = looking.at(before.cycle(), List.of(wanted.day()), other -> !other.id().equals(before.id()));
        var check = circumstances.withSheet(before.sheetVersion()).check(List.of(wanted)).get(0);
        var problems = new LinkedHashMap<>(check.problems());
        problems.putAll(begun(before, wanted));
        return new VisitCheck(problems, check.refusals(), check.warnings());
    }

    /** What no longer changes once the assessment has begun. */
    private Map<String, String> begun(PlannedVisit before, WantedVisit wanted) {
        var problems = new LinkedHashMap<String, String>();
        if (before.stage() == VisitProgress.Stage.BEGUN && !before.day().equals(wanted.day())) {
            problems.put("day", "cycle.visit.day.begun");
        }
        if (!wanted.team().containsAll(progress.raters(before.id()))) {
            problems.put("team", "cycle.visit.team.rated");
        }
        return problems;
    }

    private void move(UUID visit, Change change) {
        var old = visits.findById(visit).orElseThrow(NotFound::new);
        update(new Visit(visit, old.cycleId(), old.shelterId(), old.sheetVersionId(), change.day(), old.kind(),
            old.plannedAt(), old.plannedBy(), null, null, null, change.version()));
    }

    private void update(Visit visit) {
        try {
            visits.update(visit);
        } catch (OptimisticLockException stale) {
            throw new Conflict("web.error.stale");
        }
    }

    private void seat(UUID by, Instant at, PlannedVisit before, List<UUID> team) {
        former.retire(before.team().stream().filter(member -> !team.contains(member.who().id()))
            .map(PlannedVisit.Member::id).toList(), by, at);
        members.saveAll(team.stream().filter(person -> before.member(person).isEmpty())
            .map(person -> new TeamMember(UUID.randomUUID(), before.id(), person, at)).toList());
    }

    private void record(UUID by, Instant at, UUID visit, List<TeamWarning> now) {
        var before = warnings.findByVisitId(visit);
        warnings.deleteAll(before.stream().filter(old -> !now.contains(old.warning())).toList());
        var had = before.stream().map(VisitWarning::warning).collect(Collectors.toSet());
        warnings.saveAll(now.stream().filter(warning -> !had.contains(warning))
            .map(warning -> new VisitWarning(UUID.randomUUID(), visit, warning, at, by)).toList());
    }

    /**
     * The day and team that a visit is to have.
     *
     * @param version of the visit, as it was when somebody set out to change it
     * @param known   the warnings that were shown already
     */
    public record Change(int version, LocalDate day, List<UUID> team, Set<TeamWarning> known) {
        public Change {
            team = List.copyOf(team);
            known = Set.copyOf(known);
        }
    }
}
