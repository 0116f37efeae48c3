package org.havenmark.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.RatedVisit;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Rating;

/**
 * Looks through the visits on one sheet for what a coordinator may want to ask. What is usual is what is usual among
 * them.
 */
public final class Asking {
    private Asking() { }

    /** @param visits in the order in which the questions are to stand */
    public static List<Asked> of(List<Looked> visits, Thresholds thresholds) {
        double alike = usual(visits.stream().flatMap(visit -> pairs(visit.alone())).toList());
        double kept = usual(visits.stream().flatMap(visit -> visit.earlier().stream()
            .map(earlier -> new Two(earlier.agreed(), visit.agreed()))).toList());
        return visits.stream().flatMap(visit -> of(visit, alike, kept, thresholds)).toList();
    }

    private static Stream<Asked> of(Looked visit, double alike, double kept, Thresholds thresholds) {
        var questions = new ArrayList<Question>(Questioning.straightLines(visit.alone(), thresholds));
        questions.addAll(Questioning.alike(visit.alone(), alike, thresholds));
        visit.earlier().ifPresent(earlier -> {
            Questioning.asBefore(earlier.agreed(), visit.agreed(), kept, thresholds).ifPresent(questions::add);
            questions.addAll(Questioning.unexplainedRises(earlier.changes(), earlier.touched(), thresholds));
        });
        return questions.stream().map(question -> Asked.of(visit.assessment(), question));
    }

    /** The share of ratings that are identical; 0 where there is nothing to compare. */
    private static double usual(Collection<Two> pairs) {
        long both = 0;
        long identical = 0;
        for (var pair : pairs) {
            for (var one : pair.first().entrySet()) {
                var other = pair.then().get(one.getKey());
                both += other == null ? 0 : 1;
                identical += one.getValue().equals(other) ? 1 : 0;
            }
        }
        return both == 0 ? 0 : (double) identical / both;
    }

    private static Stream<Two> pairs(List<Alone> team) {
        return team.stream().flatMap(one -> team.stream().skip(team.indexOf(one) + 1L)
            .map(other -> new Two(one.levels(), other.levels())));
    }

    private record Two(Map<String, Integer> first, Map<String, Integer> then) { }

    /**
     * A question about one visit.
     *
     * @param id always the same for the same question, so that an answer finds it
     */
    public record Asked(UUID id, UUID assessment, Question question) {
        static Asked of(UUID assessment, Question question) {
            return new Asked(UUID.nameUUIDFromBytes((assessment + " " + question.key() + " " + about(question))
                .getBytes(StandardCharsets.UTF_8)), assessment, question);
        }

        private static String about(Question question) {
            if (question instanceof Question.StraightLine line) {
                return line.assessor().toString();
            }
            if (question instanceof Question.AlikeAssessors two) {
                return Stream.of(two.first(), two.second()).map(UUID::toString).sorted().toList().toString();
            }
            return question instanceof Question.UnexplainedRise rise ? rise.criterion() : "";
        }
    }

    /**
     * A visit as it is looked through.
     *
     * @param agreed the levels that were agreed, by criterion and room
     */
    public record Looked(UUID assessment, List<Alone> alone, Map<String, Integer> agreed, Optional<Earlier> earlier) {
        static Looked of(RatedVisit visit, Optional<Earlier> earlier) {
            return new Looked(visit.assessment(), visit.alone().entrySet().stream().map(own -> new Alone(own.getKey(),
                levels(visit, own.getValue()))).toList(), levels(visit, visit.agreed()), earlier);
        }

        private static Map<String, Integer> levels(RatedVisit visit, List<Rating> ratings) {
            var criteria = new HashMap<String, Criterion>();
            visit.sheet().repeated(visit.repeats()).criteria().forEach(each -> criteria.put(each.id(), each));
            var levels = new HashMap<String, Integer>();
            ratings.stream().filter(rating -> criteria.containsKey(rating.criterion())).forEach(rating ->
                level(criteria.get(rating.criterion()), rating.mark()).ifPresent(level ->
                    levels.put(rating.criterion(), level)));
            return levels;
        }

        private static Optional<Integer> level(Criterion criterion, Rating.Mark mark) {
            if (mark instanceof Rating.Measured measured) {
                return criterion.measure().flatMap(measure -> measure.level(measured.measured()));
            }
            return mark instanceof Rating.Level level ? Optional.of(level.level()) : Optional.empty();
        }
    }

    /**
     * The visit before it.
     *
     * @param touched criteria that something that was done is known to have touched between the two
     */
    public record Earlier(Map<String, Integer> agreed, List<CriterionChange> changes, Set<String> touched) {
        static Earlier of(RatedVisit visit, Followed followed, Set<String> closed) {
            var touched = followed.touched(any -> true);
            touched.addAll(closed);
            return new Earlier(Looked.levels(visit, visit.agreed()), followed.change().criteria(), touched);
        }
    }
}
