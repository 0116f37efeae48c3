package org.havenmark.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.havenmark.sheet.Counted.Fate;
import org.havenmark.sheet.Counted.In;
import org.havenmark.sheet.Counted.Out;
import org.havenmark.sheet.Counted.RedLine;
import org.havenmark.sheet.Counted.Why;

/** The ratings of one assessment, checked against its sheet: decides what each criterion counts as. */
record Answers(Sheet sheet, Set<String> profile, Map<String, Rating.Mark> marks) {
    static Answers of(Sheet sheet, Set<String> profile, List<Rating> ratings) {
        var marks = new HashMap<String, Rating.Mark>();
        for (var rating : ratings) {
            refuseUnfit(sheet, rating);
            if (marks.put(rating.criterion(), rating.mark()) != null) {
                throw new IllegalArgumentException("rated twice: " + rating.criterion());
            }
        }
        return new Answers(sheet, Set.copyOf(profile), Map.copyOf(marks));
    }

    List<Counted> linesOf(Domain domain) {
        long total = domain.criteria().stream().filter(criterion -> leftOut(criterion).isEmpty())
            .mapToLong(Criterion::weight).sum();
        return domain.criteria().stream().map(criterion -> line(domain, criterion, total)).toList();
    }

    private static void refuseUnfit(Sheet sheet, Rating rating) {
        if (sheet.criterion(rating.criterion()).isEmpty()) {
            throw new IllegalArgumentException("not on the sheet: " + rating.criterion());
        }
        if (rating.mark() instanceof Rating.Level level && (level.level() < 0 || level.level() > sheet.scale().top())) {
            throw new IllegalArgumentException("outside the scale: " + rating.criterion() + " at " + level.level());
        }
    }

    private Counted line(Domain domain, Criterion criterion, long total) {
        var fate = leftOut(criterion).<Fate>map(out -> out).orElseGet(() -> in(criterion, total));
        return new Counted(domain, criterion, Optional.ofNullable(marks.get(criterion.id())), fate,
            redLine(criterion, fate));
    }

    private In in(Criterion criterion, long total) {
        var entered = entered(criterion).orElseThrow();
        int level = counted(criterion, entered);
        return new In(level, cap(criterion, entered), Ratio.of(level, sheet.scale().top()),
            Ratio.of(criterion.weight(), total));
    }

    private RedLine redLine(Criterion criterion, Fate fate) {
        if (!criterion.redLine() || fate instanceof Out out && out.why() == Why.BY_PROFILE) {
            return RedLine.NONE;
        }
        if (fate instanceof In in) {
            return in.level() <= sheet.scale().redLineLevel() ? RedLine.CROSSED : RedLine.KEPT;
        }
        return RedLine.NOT_CHECKED;
    }

    private Optional<Out> leftOut(Criterion criterion) {
        if (!criterion.appliesTo(profile)) {
            return Optional.of(new Out(Why.BY_PROFILE, Optional.empty()));
        }
        var gate = sheet.gates().stream().filter(each -> stops(each, criterion) && isClosed(each)).findFirst();
        return gate.map(closed -> new Out(Why.GATE_CLOSED, gate))
            .or(() -> whyNoLevel(criterion).map(why -> new Out(why, Optional.empty())));
    }

    private static boolean stops(Gate gate, Criterion criterion) {
        return criterion.looks().contains(gate.closes()) && !criterion.id().equals(gate.criterion());
    }

    /** A gate reads the level that its own criterion counts as, after caps, whatever other gates say. */
    private boolean isClosed(Gate gate) {
        return sheet.criterion(gate.criterion()).filter(criterion -> criterion.appliesTo(profile))
            .flatMap(criterion -> entered(criterion).map(level -> counted(criterion, level)))
            .filter(counted -> counted <= gate.level()).isPresent();
    }

    private Optional<Rating.Level> entered(Criterion criterion) {
        return marks.get(criterion.id()) instanceof Rating.Level level ? Optional.of(level) : Optional.empty();
    }

    private int counted(Criterion criterion, Rating.Level entered) {
        return cap(criterion, entered).map(Scale.Cap::level).orElse(entered.level());
    }

    private Optional<Scale.Cap> cap(Criterion criterion, Rating.Level entered) {
        return sheet.scale().capOn(entered.level(), entered.proof(), criterion.proof());
    }

    private Optional<Why> whyNoLevel(Criterion criterion) {
        var mark = marks.get(criterion.id());
        if (mark instanceof Rating.Level) {
            return Optional.empty();
        }
        if (mark instanceof Rating.NotApplicable) {
            return Optional.of(criterion.mayNotApply() && !criterion.redLine() ? Why.NOT_APPLICABLE : Why.MUST_APPLY);
        }
        if (mark instanceof Rating.NotAgreed) {
            return Optional.of(Why.NOT_AGREED);
        }
        return Optional.of(mark instanceof Rating.NotSeen ? Why.NOT_SEEN : Why.UNANSWERED);
    }
}
