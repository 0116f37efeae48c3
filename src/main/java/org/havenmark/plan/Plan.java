package org.havenmark.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.havenmark.plan.Timing.When;

/**
 * A shelter's plan: its actions by deadline, what was proposed, and what it was found to lack.
 *
 * @param name  the shelter's code name
 * @param found findings of the latest shared feedback, and those that an action is about
 */
public record Plan(UUID shelter, String name, List<PlanLine> lines, List<About> found) {
    /** The lists of a plan by the ending of their address, in the order they are shown. */
    static final Map<String, Predicate<PlanLine>> LISTS = lists();
    static final String OPEN = "open";

    public Plan {
        lines = List.copyOf(lines);
        found = List.copyOf(found);
    }

    private static Map<String, Predicate<PlanLine>> lists() {
        var lists = new LinkedHashMap<String, Predicate<PlanLine>>();
        lists.put(OPEN, PlanLine::isOpen);
        lists.put("late", line -> line.is(When.LATE));
        lists.put("due", line -> line.is(When.DUE));
        lists.put("money", line -> line.isOpen() && line.says().moneyWanted());
        lists.put("no-money", line -> line.isOpen() && !line.says().moneyWanted());
        lists.put("notes", line -> line.isOpen() && line.timing().noteDue());
        lists.put("done", line -> line.is(When.DONE));
        lists.put("aside", line -> line.is(When.SET_ASIDE));
        lists.put("proposals", PlanLine::isProposal);
        return lists;
    }

    /** One of its lists. */
    public List<PlanLine> on(String list) {
        return lines.stream().filter(LISTS.get(list)).toList();
    }

    /** Proposals that wait for the manager. */
    public List<PlanLine> waiting() {
        return lines.stream().filter(line -> line.fact().isWaiting()).toList();
    }

    /** Everything the shelter took. */
    public List<PlanLine> taken() {
        return lines.stream().filter(line -> line.action().isTaken()).toList();
    }

    /** Shared findings that no waiting proposal is about, and no action but one that was set aside. */
    public List<About> unanswered() {
        var answered = lines.stream().filter(line -> line.action().isTaken() && !line.is(When.SET_ASIDE)
                || line.fact().isWaiting())
            .map(line -> line.action().findingId()).collect(Collectors.toSet());
        return found.stream().filter(one -> one.shared() && !answered.contains(one.finding())).toList();
    }
}
