package org.havenmark.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at every plan of a small cycle, straight from the words of the rules; it shares nothing with the search. */
final class BruteForce {
    private final Staffing staffing;
    private final Set<TeamRule> waived;
    private final List<Choice> chosen = new ArrayList<>();
    private Optional<Worth> best = Optional.empty();

    private BruteForce(Staffing staffing, Set<TeamRule> waived) {
        this.staffing = staffing;
        this.waived = waived;
    }

    /** A host's place, a day's place and the places of the team. */
    private record Choice(int host, int day, List<Integer> team) { }

    /** The worth of the best plan; empty if there is none. */
    static Optional<Worth> best(Staffing staffing, Set<TeamRule> waived) {
        var force = new BruteForce(staffing, waived);
        var options = new ArrayList<List<Choice>>();
        for (int host = 0; host < staffing.hosts().size(); host++) {
            options.add(force.options(host));
        }
        force.everyPlan(options);
        return force.best;
    }

    private List<Choice> options(int host) {
        var options = new ArrayList<Choice>();
        for (int day = 0; day < staffing.days().size(); day++) {
            for (int mask = 0; mask < 1 << staffing.candidates().size(); mask++) {
                if (Integer.bitCount(mask) == staffing.teamSize() && mayAll(mask, host, day)) {
                    options.add(new Choice(host, day, members(mask)));
                }
            }
        }
        return options;
    }

    private boolean mayAll(int mask, int host, int day) {
        return members(mask).stream().map(staffing.candidates()::get).allMatch(one ->
            (waived.contains(TeamRule.OWN_SHELTER) || !one.organisation().equals(staffing.hosts().get(host).shelter()))
                && (waived.contains(TeamRule.CERTIFICATE)
                || one.certifiedUntil().isPresent() && !one.certifiedUntil().get().isBefore(staffing.days().get(day))));
    }

    private static List<Integer> members(int mask) {
        var members = new ArrayList<Integer>();
        for (int i = 0; mask >> i != 0; i++) {
            if ((mask >> i & 1) == 1) {
                members.add(i);
            }
        }
        return members;
    }

    private void everyPlan(List<List<Choice>> options) {
        if (chosen.size() == options.size()) {
            if (holds()) {
                var worth = worth();
                best = Optional.of(best.filter(before -> before.compareTo(worth) <= 0).orElse(worth));
            }
            return;
        }
        for (var choice : options.get(chosen.size())) {
            chosen.add(choice);
            everyPlan(options);
            chosen.remove(chosen.size() - 1);
        }
    }

    private boolean holds() {
        return (waived.contains(TeamRule.MOST_VISITS) || most() <= staffing.mostVisits())
            && (waived.contains(TeamRule.SAME_DAY) || nobodyTwiceADay())
            && (waived.contains(TeamRule.RECIPROCAL) || noneInReturn());
    }

    private boolean nobodyTwiceADay() {
        for (var one : chosen) {
            for (var other : chosen) {
                if (one.host < other.host && one.day == other.day && one.team.stream().anyMatch(other.team::contains)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean noneInReturn() {
        for (var one : chosen) {
            for (var other : chosen) {
                if (one.host < other.host && sends(one.host, other) && sends(other.host, one)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean sends(int host, Choice visit) {
        var shelter = staffing.hosts().get(host).shelter();
        return visit.team.stream().anyMatch(one -> staffing.candidates().get(one).organisation().equals(shelter));
    }

    private int[] loads() {
        var loads = new int[staffing.candidates().size()];
        chosen.forEach(choice -> choice.team.forEach(one -> loads[one]++));
        return loads;
    }

    private int most() {
        int most = 0;
        for (int load : loads()) {
            most = Math.max(most, load);
        }
        return most;
    }

    private Worth worth() {
        int squares = 0;
        for (int load : loads()) {
            squares += load * load;
        }
        return new Worth(most(), squares, chosen.stream().mapToInt(this::unmet).sum(),
            chosen.stream().mapToInt(this::travel).sum());
    }

    private int unmet(Choice visit) {
        var team = visit.team.stream().map(staffing.candidates()::get).toList();
        boolean shelter = team.stream().anyMatch(one -> one.side() == Candidate.Side.SHELTER);
        boolean border = team.stream().anyMatch(one -> one.side() == Candidate.Side.BORDER);
        boolean care = team.stream().anyMatch(Candidate::care);
        boolean uniformed = team.stream().anyMatch(Candidate::uniformed);
        boolean civilian = team.stream().anyMatch(one -> !one.uniformed());
        return (shelter && border ? 0 : 1) + (care ? 0 : 1) + (uniformed && civilian ? 0 : 1);
    }

    private int travel(Choice visit) {
        var region = staffing.hosts().get(visit.host).region();
        return visit.team.stream().map(one -> staffing.candidates().get(one).region())
            .mapToInt(from -> staffing.distances().between(from, region)).sum();
    }
}
