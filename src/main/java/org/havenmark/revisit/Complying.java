package org.havenmark.revisit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.change.Change;
import org.havenmark.change.CriterionChange;
import org.havenmark.revisit.Judgement.Verdict;

/** Puts verified actions together, and beside what changed. */
public final class Complying {
    private Complying() { }

    /** By category, horizon, shelter or whatever tells them apart; in the order of the enumeration or of the list. */
    public static <K> Map<K, Compliance> by(Function<Verified, K> part, Collection<Verified> verified) {
        var groups = new LinkedHashMap<K, List<Verified>>();
        verified.forEach(each -> groups.computeIfAbsent(part.apply(each), none -> new ArrayList<>()).add(each));
        var counted = new LinkedHashMap<K, Compliance>();
        groups.entrySet().stream().sorted((one, other) -> one.getKey() instanceof Enum<?> first
            ? first.ordinal() - ((Enum<?>) other.getKey()).ordinal() : 0)
            .forEach(group -> counted.put(group.getKey(), Compliance.of(group.getValue())));
        return counted;
    }

    /** Actions that were done although the criterion they are about got worse: a question, and no blame. */
    public static List<Verified> worseThoughDone(Change change, Collection<Verified> verified) {
        var worse = change.criteria().stream()
            .filter(each -> each.direction() == CriterionChange.Direction.WORSE).map(CriterionChange::criterion)
            .collect(Collectors.toSet());
        return verified.stream().filter(each -> each.verdict() == Verdict.DONE && each.criterion() != null
            && worse.contains(each.criterion())).toList();
    }
}
