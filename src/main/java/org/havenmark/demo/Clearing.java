package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.cycle.Declaring;
import org.havenmark.cycle.TeamMembers;
import org.havenmark.demo.Cast.Part;
import org.havenmark.demo.ConflictLine.Decision;
import org.havenmark.demo.ConflictLine.Declares;
import org.havenmark.guard.Draft;

/** Lets each member of a team declare a conflict of interest or none, after the visit was planned. */
@Singleton
class Clearing {
    private static final LocalTime DECLARED = LocalTime.of(11, 0);
    private static final LocalTime DECIDED = LocalTime.of(16, 0);
    private final Declaring declaring;
    private final TeamMembers members;
    private final TravellingClock clock;

    Clearing(Declaring declaring, TeamMembers members, TravellingClock clock) {
        this.declaring = declaring;
        this.members = members;
        this.clock = clock;
    }

    Stream<Step> steps(Story story, Cast cast) {
        var declarations = story.visits().stream().map(visit -> new Step(visit.planned(), DECLARED,
            () -> visit.team().forEach(username -> declare(story, visit, username, cast))));
        var decisions = story.visits().stream().flatMap(visit -> story.conflicts().stream()
            .filter(line -> line.visit().equals(visit.key()) && line.by().isPresent())
            .map(line -> new Step(visit.planned(), DECIDED, () -> decide(visit, line, cast))));
        return Stream.concat(declarations, decisions);
    }

    private void declare(Story story, VisitLine visit, String username, Cast cast) {
        var person = cast.id(Part.PERSON, username);
        var id = cast.id(Part.VISIT, visit.key());
        var line = story.conflict(visit, username);
        if (line.isEmpty()) {
            declaring.none(person, clock.instant(), id);
        } else if (line.get().declares() == Declares.CONFLICT) {
            var what = line.get().what();
            declaring.one(person, clock.instant(), id, new Draft(person, what.words(), what.language(),
                "cycle.declaration", "")).note().orElseThrow();
        }
    }

    private void decide(VisitLine visit, ConflictLine line, Cast cast) {
        var by = cast.id(Part.PERSON, line.by().orElseThrow());
        var member = member(cast.id(Part.VISIT, visit.key()), cast.id(Part.PERSON, line.who()));
        var reason = new Draft(by, line.why().words(), line.why().language(), "cycle.decision", "");
        declaring.decide(by, clock.instant(), cast.id(Part.CYCLE, visit.cycle()), cast.id(Part.VISIT, visit.key()),
            new Declaring.Decision(member, line.decision() == Decision.ALLOWED, reason)).note().orElseThrow();
    }

    private UUID member(UUID visit, UUID person) {
        return members.findByVisitId(visit).stream().filter(member -> member.personId().equals(person)).findFirst()
            .orElseThrow().id();
    }
}
