package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.person.Person.Profession;
import org.havenmark.shelter.Organisation.Kind;

/**
 * The visits that concern whoever looks.
 *
 * @param mine      of an assessor: those on whose team they are, in the order of their days
 * @param toMyHouse of a manager: those that are to come to their own shelter
 */
public record VisitsPage(boolean assessor, boolean manager, List<Mine> mine, List<Coming> toMyHouse) {
    public VisitsPage {
        mine = List.copyOf(mine);
        toMyHouse = List.copyOf(toMyHouse);
    }

    /** A visit as a member of its team sees it in the list. */
    public record Mine(UUID id, LocalDate day, String shelter, String region, Visit.Kind kind, VisitState state,
                       String key, boolean toDeclare) {
        static Mine of(PlannedVisit visit, UUID person, LocalDate today) {
            var self = visit.member(person).orElseThrow();
            return new Mine(visit.id(), visit.day(), visit.shelterName(), visit.region(), visit.kind(),
                visit.state(today), self.key(), self.declaration() == null && !visit.isHandedIn());
        }
    }

    /** A visit as the manager of the shelter sees it: when, and what kind of people come; no names. */
    public record Coming(LocalDate day, Visit.Kind kind, List<Guest> team) {
        static Coming of(PlannedVisit visit) {
            return new Coming(visit.day(), visit.kind(), visit.team().stream().filter(member -> !member.isOut())
                .map(member -> new Guest(member.who().kind(), member.who().profession(), member.who().uniformed()))
                .toList());
        }
    }

    /** Somebody who comes, by trade and by the kind of their organisation. */
    public record Guest(Kind kind, Profession profession, boolean uniformed) { }
}
