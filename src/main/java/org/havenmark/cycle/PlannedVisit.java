package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.shelter.Organisation;
import org.jspecify.annotations.Nullable;

/** A visit with all that its pages show: where, when, who, and how far it is. */
public record PlannedVisit(UUID id, UUID cycle, String cycleName, UUID shelter, String shelterName,
                           Organisation.Kind shelterKind, String region, UUID sheetVersion, LocalDate day,
                           Visit.Kind kind, boolean cancelled, @Nullable UUID cancelNote, int version,
                           VisitProgress.Stage stage, List<Member> team) {
    /** A visit is due from this many days before its day. */
    static final int DUE_DAYS = 7;

    public PlannedVisit {
        team = List.copyOf(team);
    }

    /** Whether everybody on the team may take part. */
    public boolean isReady() {
        return !team.isEmpty() && team.stream().allMatch(Member::isCleared);
    }

    /** Whether somebody on the team may not take part, so that it has to change. */
    public boolean needsChange() {
        return team.stream().anyMatch(Member::isOut);
    }

    public boolean isHandedIn() {
        return stage == VisitProgress.Stage.HANDED_IN;
    }

    /** Where the visit stands in time, whatever its team: planned, due, overdue, done or cancelled. */
    public VisitState timing(LocalDate today) {
        if (cancelled) {
            return VisitState.CANCELLED;
        }
        if (isHandedIn()) {
            return VisitState.DONE;
        }
        if (day.isBefore(today)) {
            return VisitState.OVERDUE;
        }
        return day.isAfter(today.plusDays(DUE_DAYS)) ? VisitState.PLANNED : VisitState.DUE;
    }

    /** The one word for it: a team that must change comes before the time, a team that is ready after it. */
    public VisitState state(LocalDate today) {
        var timing = timing(today);
        if (timing == VisitState.CANCELLED || timing == VisitState.DONE) {
            return timing;
        }
        if (needsChange()) {
            return VisitState.NEEDS_CHANGE;
        }
        return timing == VisitState.PLANNED && isReady() ? VisitState.READY : timing;
    }

    public Optional<Member> member(UUID person) {
        return team.stream().filter(member -> member.who().id().equals(person)).findFirst();
    }

    TeamVisit forRules() {
        return new TeamVisit(cycle, shelter, day, team.stream().map(member -> member.who().candidate()).toList());
    }

    PlannedVisit with(Member member) {
        var more = new ArrayList<>(team);
        more.add(member);
        return new PlannedVisit(id, cycle, cycleName, shelter, shelterName, shelterKind, region, sheetVersion, day,
            kind, cancelled, cancelNote, version, stage, more);
    }

    PlannedVisit at(VisitProgress.Stage reached) {
        return new PlannedVisit(id, cycle, cycleName, shelter, shelterName, shelterKind, region, sheetVersion, day,
            kind, cancelled, cancelNote, version, reached, team);
    }

    /**
     * Somebody on the team.
     *
     * @param declaration null until the member made one
     */
    public record Member(UUID id, Assessor who, @Nullable InterestConflict declaration) {
        public boolean isCleared() {
            return declaration != null && declaration.isCleared();
        }

        /** Whether a declared conflict waits for somebody's decision. */
        public boolean isWaiting() {
            return declaration != null && declaration.declared() && declaration.allowed() == null;
        }

        public boolean isOut() {
            return declaration != null && Boolean.FALSE.equals(declaration.allowed());
        }

        /** The key of what is known of the member's interest. */
        public String key() {
            if (declaration == null) {
                return "cycle.declaration.open";
            }
            if (isOut()) {
                return "cycle.declaration.out";
            }
            return "cycle.declaration." + (!declaration.declared() ? "none" : isWaiting() ? "waiting" : "allowed");
        }
    }
}
