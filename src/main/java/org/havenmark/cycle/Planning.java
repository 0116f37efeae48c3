package org.havenmark.cycle;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.web.Conflict;
import org.jspecify.annotations.Nullable;

/** Plans visits: the one way in for pages and for whoever brings a whole network. */
@Singleton
public class Planning {
    private final Looking looking;
    private final CycleClosures closures;
    private final Visits visits;
    private final TeamMembers members;
    private final VisitWarnings warnings;

    Planning(Looking looking, CycleClosures closures, Visits visits, TeamMembers members, VisitWarnings warnings) {
        this.looking = looking;
        this.closures = closures;
        this.visits = visits;
        this.members = members;
        this.warnings = warnings;
    }

    /** Plans all of them, or none and says why. Their warnings go on record. */
    @Transactional
    public Planned plan(@Nullable UUID by, Instant at, UUID cycle, List<WantedVisit> wanted) {
        looking.holdOffOthers();
        if (closures.existsById(cycle)) {
            throw new Conflict("cycle.closing.already");
        }
        var circumstances = looking.at(cycle, days(wanted), other -> true);
        var checks = circumstances.check(wanted);
        if (!Planned.settled(wanted, checks)) {
            return new Planned(List.of(), checks);
        }
        var rows = wanted.stream().map(one -> row(by, at, circumstances, one)).toList();
        visits.saveAll(rows);
        members.saveAll(members(at, rows, wanted));
        warnings.saveAll(warnings(by, at, rows, checks));
        return new Planned(rows.stream().map(Visit::id).toList(), checks);
    }

    /** What would be said of them; nothing is planned. */
    @Transactional(readOnly = true)
    public List<VisitCheck> check(UUID cycle, List<WantedVisit> wanted) {
        return looking.at(cycle, days(wanted), other -> true).check(wanted);
    }

    private static List<LocalDate> days(List<WantedVisit> wanted) {
        return wanted.stream().map(WantedVisit::day).toList();
    }

    private static Visit row(@Nullable UUID by, Instant at, Circumstances circumstances, WantedVisit wanted) {
        var kind = wanted.kind() == null ? circumstances.kind(wanted.shelter(), wanted.day()) : wanted.kind();
        return new Visit(UUID.randomUUID(), circumstances.cycle().id(), wanted.shelter(), wanted.sheetVersion(),
            wanted.day(), kind, at, by, null, null, null, 0);
    }

    private static List<TeamMember> members(Instant at, List<Visit> rows, List<WantedVisit> wanted) {
        var members = new ArrayList<TeamMember>();
        IntStream.range(0, rows.size()).forEach(i -> wanted.get(i).team().forEach(person ->
            members.add(new TeamMember(UUID.randomUUID(), rows.get(i).id(), person, at))));
        return members;
    }

    private static List<VisitWarning> warnings(@Nullable UUID by, Instant at, List<Visit> rows,
                                               List<VisitCheck> checks) {
        var warnings = new ArrayList<VisitWarning>();
        IntStream.range(0, rows.size()).forEach(i -> checks.get(i).warnings().forEach(warning ->
            warnings.add(new VisitWarning(UUID.randomUUID(), rows.get(i).id(), warning, at, by))));
        return warnings;
    }
}
