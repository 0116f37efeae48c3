package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.havenmark.drafting.Simulation.Obstacle;
import org.havenmark.drafting.Simulation.Used;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.DomainScore;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Sheet;

/**
 * Scores past assessments anew on a draft. An answer counts on the draft where both sheets ask alike, whatever its
 * words are now; what only the draft asks is unanswered there, and counts as the draft's rules say.
 *
 * <p>An assessment is scored anew when it has a score on the draft's headline axis before and after, and at least one
 * of its answers counts after. {@link Steps} take apart what it moves by.
 */
final class Simulating {
    private final Sheet draft;
    private final Domain.Axis headline;
    private final Map<Version, Steps> steps = new HashMap<>();
    private final Map<Version, Set<String>> worded = new HashMap<>();
    private final Map<Obstacle, List<UUID>> left = new EnumMap<>(Obstacle.class);
    private final List<Rescored> rescored = new ArrayList<>();
    private final Answering answered = new Answering();

    private Simulating(Sheet draft) {
        this.draft = draft;
        this.headline = Rescored.headline(draft);
    }

    /**
     * Assessments and ratings come in any order; two sheets of one id and version are taken for the same sheet.
     *
     * @param past  assessments by peers
     * @param alone what their assessors rated before they spoke with one another
     */
    static Simulation of(Sheet draft, Collection<PastAssessment> past, Collection<RatedAlone> alone) {
        var simulating = new Simulating(draft);
        // What all of them share is made before several are scored at once.
        past.forEach(one -> simulating.steps(one.sheet()));
        var anew = past.parallelStream().map(simulating::anew).toList();
        anew.forEach(simulating::take);
        alone.forEach(simulating::take);
        return simulating.simulation();
    }

    private Anew anew(PastAssessment past) {
        var way = Objects.requireNonNull(steps.get(Version.of(past.sheet())));
        return new Anew(past, way, way.common().ids().isEmpty() ? Optional.empty()
            : Optional.of(Rescored.of(past, way)));
    }

    private void take(Anew one) {
        if (one.scored.isEmpty()) {
            leave(one.past, Obstacle.NOTHING_IN_COMMON);
        } else if (one.scored.get().isCarried() && one.scored.get().isScored(headline)) {
            rescored.add(one.scored.get());
            answered.take(one.past.shelter(), one.scored.get().before(), one.way.common().ids());
        } else {
            leave(one.past, Obstacle.NO_SCORE);
        }
    }

    private void leave(PastAssessment past, Obstacle why) {
        left.computeIfAbsent(why, none -> new ArrayList<>()).add(past.shelter());
    }

    /** Ratings by other words than the draft's say nothing about them. */
    private void take(RatedAlone alone) {
        if (worded.computeIfAbsent(Version.of(alone.sheet()), none -> Used.wordedAlike(alone.sheet(), draft,
            steps(alone.sheet()).common().ids())).contains(alone.criterion())) {
            answered.take(alone);
        }
    }

    private Steps steps(Sheet sheet) {
        return steps.computeIfAbsent(Version.of(sheet), none -> Steps.between(sheet, draft));
    }

    private Simulation simulation() {
        var sheets = new TreeMap<Version, Sheet>();
        rescored.forEach(one -> sheets.put(Version.of(one.past().sheet()), one.past().sheet()));
        return new Simulation(sheets.values().stream().map(this::used).toList(),
            rescored.stream().map(Rescored::past).toList(), left, parts(), moves(),
            Bands.crossing(sheets.values(), draft, headline, rescored),
            new Simulation.Provisional(provisional(Rescored::before), provisional(Rescored::after)),
            draft.criteria().map(answered::of).toList());
    }

    private Used used(Sheet sheet) {
        return Used.of(sheet, draft, steps(sheet).common(), rescored.stream()
            .filter(one -> Version.of(one.past().sheet()).equals(Version.of(sheet))).map(Rescored::shelter).toList());
    }

    private List<Moves> parts() {
        var parts = new ArrayList<Moves>();
        draft.domains().stream().map(Domain::axis).distinct().sorted()
            .forEach(axis -> parts.add(moves(axis.name(), outcome -> Rescored.score(outcome, axis))));
        draft.domains().stream().map(Domain::id)
            .forEach(id -> parts.add(moves(id, outcome -> outcome.domains().stream()
                .filter(domain -> domain.domain().id().equals(id)).findFirst().flatMap(DomainScore::score))));
        return parts.stream().filter(part -> part.n() > 0).toList();
    }

    private Moves moves(String of, Function<Outcome, Optional<Score>> score) {
        return new Moves(of, rescored.stream().flatMap(one -> score.apply(one.before()).flatMap(before ->
            score.apply(one.after()).map(after -> new Moves.Change(one.shelter(), before, after))).stream()).toList());
    }

    /** Only the steps that change something between the draft and any sheet that was assessed on. */
    private Map<Step, Moves> moves() {
        var moves = new EnumMap<Step, Moves>(Step.class);
        for (var step : Step.values()) {
            if (rescored.stream().anyMatch(one -> one.way().containsKey(step))) {
                moves.put(step, new Moves(step.name(), rescored.stream().map(one -> one.at(step, headline)).toList()));
            }
        }
        return moves;
    }

    private List<UUID> provisional(Function<Rescored, Outcome> which) {
        return rescored.stream().filter(one -> which.apply(one).provisional()).map(Rescored::shelter).toList();
    }

    /** An assessment and what it comes to; empty where the draft asks nothing of what its sheet asks. */
    private record Anew(PastAssessment past, Steps way, Optional<Rescored> scored) { }

    /** By sheet, the newest version first. */
    private record Version(String sheet, int number) implements Comparable<Version> {
        static Version of(Sheet sheet) {
            return new Version(sheet.id(), sheet.version());
        }

        @Override
        public int compareTo(Version other) {
            int bySheet = sheet.compareTo(other.sheet);
            return bySheet == 0 ? Integer.compare(other.number, number) : bySheet;
        }
    }
}
