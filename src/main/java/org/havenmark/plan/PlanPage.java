package org.havenmark.plan;

import java.util.List;

/**
 * A shelter's plan, one list of it.
 *
 * @param list     which one, by the ending of its address
 * @param lines    what is on it
 * @param proposes the findings that this member of a team may propose an action about
 */
public record PlanPage(Plan plan, PlanAccess.Seat seat, String list, List<Count> lists, List<PlanLine> lines,
                       List<About> proposes) {
    static PlanPage of(Plan plan, PlanAccess.Seat seat, String wanted, List<About> proposes) {
        var list = Plan.LISTS.containsKey(wanted) ? wanted : Plan.OPEN;
        return new PlanPage(plan, seat, list, Plan.LISTS.keySet().stream().map(one -> new Count(one,
            plan.on(one).size())).toList(), plan.on(list), proposes);
    }

    public boolean isManager() {
        return seat == PlanAccess.Seat.MANAGER;
    }

    /** A list and how many are on it. */
    public record Count(String list, int count) { }
}
