package org.havenmark.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks for what a coordinator may want to ask about. */
public final class Questioning {
    private Questioning() { }

    /** Assessors who gave nearly everything the same level. */
    public static List<Question.StraightLine> straightLines(List<Alone> assessors, Thresholds thresholds) {
        return assessors.stream().filter(each -> each.levels().size() >= thresholds.fewest())
            .map(Questioning::commonest).flatMap(Optional::stream)
            .filter(line -> line.times() >= thresholds.sameLevel() * line.rated()).toList();
    }

    /**
     * Pairs of a team that rated more alike than assessors do.
     *
     * @param usual share of ratings that two assessors of this network give identically, 0 to 1, from its concordance
     */
    public static List<Question.AlikeAssessors> alike(List<Alone> team, double usual, Thresholds thresholds) {
        var alike = new ArrayList<Question.AlikeAssessors>();
        for (int i = 0; i < team.size(); i++) {
            for (int j = i + 1; j < team.size(); j++) {
                var likeness = Likeness.of(team.get(i).levels(), team.get(j).levels(), usual);
                if (likeness.asks(thresholds)) {
                    alike.add(new Question.AlikeAssessors(team.get(i).assessor(), team.get(j).assessor(), likeness));
                }
            }
        }
        return alike;
    }

    /**
     * A visit that was rated more like the one before than visits are.
     *
     * @param usual share of criteria that usually keep their level from one visit to the next, 0 to 1
     */
    public static Optional<Question.AlikeVisits> asBefore(Map<String, Integer> earlier, Map<String, Integer> now,
                                                          double usual, Thresholds thresholds) {
        return Optional.of(Likeness.of(earlier, now, usual)).filter(each -> each.asks(thresholds))
            .map(Question.AlikeVisits::new);
    }

    /** @param touched criteria that a closed action or another intervention touched between the visits */
    public static List<Question.UnexplainedRise> unexplainedRises(Collection<CriterionChange> changes,
                                                                  Set<String> touched, Thresholds thresholds) {
        return changes.stream().filter(each -> each.rise() >= thresholds.rise() && !touched.contains(each.criterion()))
            .map(each -> new Question.UnexplainedRise(each.criterion(), each.before().level().orElseThrow(),
                each.after().level().orElseThrow())).toList();
    }

    /** The lower of two levels that are as common. */
    private static Optional<Question.StraightLine> commonest(Alone own) {
        var counts = own.levels().values().stream().collect(Collectors.groupingBy(Function.identity(),
            Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.comparingByKey())
            .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
            .map(most -> new Question.StraightLine(own.assessor(), most.getKey(), most.getValue().intValue(),
                own.levels().size()));
    }
}
