package org.havenmark.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havenmark.sheet.Counted.Fate;
import org.havenmark.sheet.Counted.In;
import org.havenmark.sheet.Counted.Out;
import org.havenmark.sheet.Counted.RedLine;
import org.havenmark.sheet.Counted.Why;

/** Weighs the criteria of one domain against each other, by the rules of the sheet. */
final class Weighing {
    private final Sheet sheet;
    private final Domain domain;
    private final Answers answers;
    private final Map<String, Out> out = new HashMap<>();
    private final Map<String, Ratio> parts = new HashMap<>();
    private final Map<String, Ratio> weights;
    private final Ratio total;

    Weighing(Sheet sheet, Domain domain, Answers answers) {
        this.sheet = sheet;
        this.domain = domain;
        this.answers = answers;
        domain.criteria().forEach(criterion -> answers.leftOut(criterion).ifPresentOrElse(
            why -> leave(criterion, why), () -> parts.put(criterion.id(), part(criterion))));
        this.weights = weights();
        this.total = weights.values().stream().reduce(Ratio.NONE, Ratio::plus);
    }

    /** What the domain weighs where it stands: 0 without anything that counts. */
    Ratio weight() {
        if (parts.isEmpty() || domain.weight() == 0) {
            return Ratio.NONE;
        }
        return sheet.rules().kind() == Rules.Kind.WEIGHTED_MEAN_OF_DOMAINS ? Ratio.of(domain.weight(), 1) : total;
    }

    List<Counted> lines() {
        return domain.criteria().stream().map(this::line).toList();
    }

    /** An unanswered criterion counts 0 where the rules say so. */
    private void leave(Criterion criterion, Out why) {
        if (sheet.rules().unansweredIsZero() && why.why() == Why.UNANSWERED) {
            parts.put(criterion.id(), Ratio.NONE);
        } else {
            out.put(criterion.id(), why);
        }
    }

    private boolean isAssumed(Criterion criterion) {
        return answers.mark(criterion).isEmpty();
    }

    private Ratio part(Criterion criterion) {
        int level = answers.counted(criterion);
        var met = sheet.rules().kind().countsMet()
            || domain.repeat().filter(repeat -> repeat.combine() == Repeat.Combine.SHARE_AT_TARGET).isPresent();
        return met ? Ratio.of(level >= criterion.target() ? 1 : 0, 1) : criterion.scale().part(level);
    }

    private Map<String, Ratio> weights() {
        var repeats = domain.criteria().stream().filter(criterion -> parts.containsKey(criterion.id()))
            .collect(Collectors.groupingBy(Criterion::base));
        var weights = new HashMap<String, Ratio>();
        repeats.values().forEach(same -> share(same, weights));
        return weights;
    }

    /** Repeats of a criterion weigh together what it weighs once: each an equal part, or the lowest all of it. */
    private void share(List<Criterion> same, Map<String, Ratio> weights) {
        var weight = Ratio.of(sheet.rules().kind().countsMet() ? 1 : same.get(0).weight(), 1);
        if (domain.repeat().filter(repeat -> repeat.combine() == Repeat.Combine.LOWEST).isPresent()) {
            var lowest = same.stream().min(Comparator.comparing(each -> parts.get(each.id()))).orElseThrow();
            same.forEach(each -> weights.put(each.id(), each.equals(lowest) ? weight : Ratio.NONE));
        } else {
            same.forEach(each -> weights.put(each.id(), weight.times(Ratio.of(1, same.size()))));
        }
    }

    private Counted line(Criterion criterion) {
        var fate = Optional.<Fate>ofNullable(out.get(criterion.id())).orElseGet(() -> in(criterion));
        return new Counted(domain, criterion, answers.mark(criterion), fate, redLine(criterion, fate));
    }

    private In in(Criterion criterion) {
        var share = weights.get(criterion.id()).over(total);
        var part = parts.get(criterion.id());
        return isAssumed(criterion) ? new In(0, Optional.empty(), part, share, true)
            : new In(answers.counted(criterion), answers.cap(criterion), part, share, false);
    }

    private static RedLine redLine(Criterion criterion, Fate fate) {
        if (!criterion.redLine() || fate instanceof Out out && out.why().isSwitchedOff()) {
            return RedLine.NONE;
        }
        if (fate instanceof In in && !in.assumed()) {
            return in.level() <= criterion.scale().redLineLevel() ? RedLine.CROSSED : RedLine.KEPT;
        }
        return RedLine.NOT_CHECKED;
    }
}
