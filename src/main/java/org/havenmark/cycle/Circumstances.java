package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that the rules for planning a visit look at.
 *
 * @param sheets        the sheet versions that a visit may use
 * @param pilots        versions that are tried out, with the shelters they are tried out on
 * @param others        the standing visits that a team's other duties are seen from
 * @param firstAssessed every shelter with a result, and the day of its first
 * @param firstTeams    by shelter, who was at a visit of the cycle that another team is to look at again
 */
record Circumstances(Cycle cycle, Set<UUID> shelters, Set<UUID> sheets, Map<UUID, Set<UUID>> pilots,
                     Map<UUID, Assessor> assessors,
                     List<TeamVisit> others, Map<UUID, LocalDate> firstAssessed, Set<UUID> withOpenRedLine,
                     Map<UUID, Set<UUID>> firstTeams) {
    /** What is to be said about each of these visits beside the others of the list and all that stand already. */
    List<VisitCheck> check(List<WantedVisit> wanted) {
        var asVisits = wanted.stream().map(this::asVisit).toList();
        return IntStream.range(0, wanted.size()).mapToObj(place -> check(wanted.get(place), asVisits.get(place),
            IntStream.range(0, wanted.size()).filter(other -> other != place).mapToObj(asVisits::get))).toList();
    }

    /** The same with one sheet version more that may be used: a visit keeps the one it has. */
    Circumstances withSheet(UUID version) {
        var more = new HashSet<>(sheets);
        more.add(version);
        return new Circumstances(cycle, shelters, more, pilots, assessors, others, firstAssessed, withOpenRedLine,
            firstTeams);
    }

    /** What a visit to the shelter on that day is: the first in the network's measure, or a later one. */
    Visit.Kind kind(UUID shelter, LocalDate day) {
        return Optional.ofNullable(firstAssessed.get(shelter)).filter(first -> first.isBefore(day)).isPresent()
            ? Visit.Kind.RE_VISIT : Visit.Kind.BASELINE;
    }

    private VisitCheck check(WantedVisit wanted, TeamVisit visit, Stream<TeamVisit> wantedBeside) {
        var team = TeamRules.check(visit, Stream.concat(others.stream(), wantedBeside).toList(),
            withOpenRedLine.contains(wanted.shelter()));
        return new VisitCheck(problems(wanted), team.refusals(), team.warnings());
    }

    private Map<String, String> problems(WantedVisit wanted) {
        var problems = new LinkedHashMap<String, String>();
        if (!shelters.contains(wanted.shelter())) {
            problems.put("shelter", "cycle.visit.shelter.missing");
        }
        if (!sheets.contains(wanted.sheetVersion()) && pilots.containsKey(wanted.sheetVersion())) {
            if (!pilots.get(wanted.sheetVersion()).contains(wanted.shelter())) {
                problems.put("sheet", "cycle.visit.sheet.pilot");
            }
        } else if (!sheets.contains(wanted.sheetVersion())) {
            problems.put("sheet", "cycle.visit.sheet.missing");
        }
        if (wanted.day().isBefore(cycle.opensOn()) || wanted.day().isAfter(cycle.closesOn())) {
            problems.put("day", "cycle.visit.day.outside");
        }
        if (!assessors.keySet().containsAll(wanted.team())) {
            problems.put("team", "cycle.visit.team.gone");
        }
        return problems;
    }

    private TeamVisit asVisit(WantedVisit wanted) {
        return new TeamVisit(cycle.id(), wanted.shelter(), wanted.day(), wanted.team().stream().map(assessors::get)
            .filter(Objects::nonNull).map(Assessor::candidate).toList(),
            firstTeams.getOrDefault(wanted.shelter(), Set.of()));
    }
}
