package org.havenmark.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Proposes the teams and days of a whole cycle: every shelter gets one visit, no rule of {@link TeamRule} is broken,
 * and among all such plans the one of best {@link Worth} is sought. Small cycles are searched to the end; for large
 * ones a good plan is found in about a second. The same staffing always gives the same proposal.
 */
public final class Proposing {
    private static final int BEGINNINGS = 10;

    private Proposing() { }

    public static Proposal propose(Staffing staffing) {
        return begun(new Board(staffing, Set.of())).<Proposal>map(start -> finished(staffing, start))
            .orElseGet(() -> Blocking.explain(staffing));
    }

    /** A plan to begin with: where one search gets stuck, another that looks in another order may not. */
    private static Optional<Draft> begun(Board board) {
        return LongStream.range(0, BEGINNINGS).mapToObj(seed -> Search.any(board, Search.LOOKS / BEGINNINGS, seed))
            .filter(result -> result.complete() || result.plan().isPresent()).findFirst().flatMap(Search.Result::plan);
    }

    private static Proposal.Teams finished(Staffing staffing, Draft start) {
        var result = Search.best(Improving.improved(start));
        var plan = result.plan().orElseThrow();
        var visits = IntStream.range(0, staffing.hosts().size()).mapToObj(host -> visit(staffing, plan, host)).toList();
        return new Proposal.Teams(visits, plan.worth(), result.complete());
    }

    private static Proposal.Visit visit(Staffing staffing, Draft plan, int host) {
        var team = Arrays.stream(plan.team(host)).sorted().boxed().toList();
        var unmet = Wish.unmetBy(team.stream().map(staffing.candidates()::get).toList());
        return new Proposal.Visit(staffing.hosts().get(host).shelter(), staffing.days().get(plan.day(host)),
            members(staffing, plan, host, team), unmet);
    }

    private static List<Proposal.Member> members(Staffing staffing, Draft plan, int host, List<Integer> team) {
        return team.stream().map(one -> new Proposal.Member(staffing.candidates().get(one).person(), plan.load(one),
            plan.board.distance[host][one])).toList();
    }
}
