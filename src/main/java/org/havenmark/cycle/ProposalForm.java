package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * What a coordinator chooses to have a cycle proposed: which shelters, by whom, on which days, in teams of what size.
 *
 * @param weekdays of the days between the first and the last, 1 for Monday to 7
 * @param most     visits that one assessor may be asked for
 */
public record ProposalForm(List<String> shelters, List<String> assessors, String sheet, String from, String to,
                           List<String> weekdays, String size, String most) {
    /** More days make the search slow, and no plan better. */
    static final int MOST_DAYS = 60;
    static final List<String> WORKING_DAYS = List.of("1", "2", "3", "4", "5");
    private static final int MOST_EACH = 20;

    public ProposalForm {
        shelters = List.copyOf(shelters);
        assessors = List.copyOf(assessors);
        weekdays = List.copyOf(weekdays);
    }

    static ProposalForm of(Typed typed) {
        return new ProposalForm(ids(typed, "shelters"), ids(typed, "assessors"), typed.one("sheet"), typed.one("from"),
            typed.one("to"), typed.all("weekdays"), typed.one("size"), typed.one("most"));
    }

    Forms problems(Cycle cycle) {
        var problems = new LinkedHashMap<String, String>();
        if (shelters.isEmpty()) {
            problems.put("shelters", "cycle.propose.shelters.missing");
        }
        if (!Typed.isId(sheet)) {
            problems.put("sheet", "cycle.visit.sheet.missing");
        }
        problems.putAll(dayProblems(cycle));
        if (number(size, TeamRules.SMALLEST, TeamRules.LARGEST).isEmpty()) {
            problems.put("size", "cycle.refusal.team-size");
        }
        if (number(most, 1, MOST_EACH).isEmpty()) {
            problems.put("most", "cycle.propose.most.missing");
        }
        return new Forms(problems);
    }

    /** The days to choose from, of a form without problems. */
    List<LocalDate> days() {
        return between(Forms.day(from).orElseThrow(), Forms.day(to).orElseThrow()).toList();
    }

    /** @param firstTeams by shelter, who may not be the one that looks again */
    Staffing staffing(Map<UUID, Place> places, Map<UUID, Assessor> people, Map<UUID, Set<UUID>> firstTeams) {
        var hosts = shelters.stream().map(UUID::fromString).filter(places::containsKey).map(places::get)
            .map(place -> new Host(place.id(), place.region(), firstTeams.getOrDefault(place.id(), Set.of())))
            .toList();
        var candidates = assessors.stream().map(UUID::fromString).filter(people::containsKey).map(people::get)
            .map(Assessor::candidate).toList();
        return new Staffing(hosts, candidates, days(), Distances.NONE_KNOWN, Integer.parseInt(size),
            Integer.parseInt(most));
    }

    private Map<String, String> dayProblems(Cycle cycle) {
        var problems = new LinkedHashMap<String, String>();
        Stream.of(Map.entry("from", from), Map.entry("to", to)).forEach(day -> {
            var typed = Forms.day(day.getValue());
            if (typed.isEmpty()) {
                problems.put(day.getKey(), "cycle.propose.day.missing");
            } else if (typed.get().isBefore(cycle.opensOn()) || typed.get().isAfter(cycle.closesOn())) {
                problems.put(day.getKey(), "cycle.visit.day.outside");
            }
        });
        if (problems.isEmpty()) {
            long count = days().size();
            if (count == 0 || count > MOST_DAYS) {
                problems.put("weekdays", count == 0 ? "cycle.propose.days.none" : "cycle.propose.days.many");
            }
        }
        return problems;
    }

    private Stream<LocalDate> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1))
            .filter(day -> weekdays.contains(Integer.toString(day.getDayOfWeek().getValue())));
    }

    private static Optional<Integer> number(String typed, int least, int greatest) {
        return Forms.number(typed).filter(number -> number >= least && number <= greatest);
    }

    private static List<String> ids(Typed typed, String name) {
        return typed.ids(name).stream().map(UUID::toString).toList();
    }
}
