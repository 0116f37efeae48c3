package org.havenmark.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenmark.sheet.Counted.Out;
import org.havenmark.sheet.Counted.Why;

/** The ratings of one assessment, checked against its sheet: which criteria apply, and the level each counts as. */
final class Answers {
    private final Sheet sheet;
    private final Set<String> profile;
    private final Map<String, Rating.Mark> marks = new HashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, Domain> domains = new HashMap<>();

    Answers(Sheet sheet, Set<String> profile, List<Rating> ratings) {
        this.sheet = sheet;
        this.profile = Set.copyOf(profile);
        for (var domain : sheet.domains()) {
            for (var criterion : domain.criteria()) {
                criteria.put(criterion.id(), criterion);
                domains.put(criterion.id(), domain);
            }
        }
        ratings.forEach(this::take);
    }

    Optional<Rating.Mark> mark(Criterion criterion) {
        return Optional.ofNullable(marks.get(criterion.id()));
    }

    /** Why a criterion has no level that counts; empty where it has one. */
    Optional<Out> leftOut(Criterion criterion) {
        return whyOff(criterion, Set.of()).map(why -> new Out(why, Optional.empty()))
            .or(() -> closedBy(criterion).map(gate -> new Out(Why.GATE_CLOSED, Optional.of(gate))))
            .or(() -> whyNoLevel(criterion).map(why -> new Out(why, Optional.empty())));
    }

    /** The level a rated criterion counts as, after caps. */
    int counted(Criterion criterion) {
        var entered = entered(criterion).orElseThrow();
        return cap(criterion).map(Scale.Cap::level).orElse(entered.level());
    }

    Optional<Scale.Cap> cap(Criterion criterion) {
        return entered(criterion).flatMap(level -> criterion.scale().capOn(level.level(), level.proof(),
            criterion.proof()));
    }

    private void take(Rating rating) {
        var criterion = criteria.get(rating.criterion());
        if (criterion == null) {
            throw new IllegalArgumentException("not on the sheet: " + rating.criterion());
        }
        var enters = rating.mark() instanceof Rating.Level || rating.mark() instanceof Rating.Measured;
        if (enters && criterion.entered(rating.mark()).isEmpty()) {
            throw new IllegalArgumentException("outside the scale: " + rating.criterion() + " at " + rating.mark());
        }
        if (marks.put(rating.criterion(), rating.mark()) != null) {
            throw new IllegalArgumentException("rated twice: " + rating.criterion());
        }
    }

    /**
     * Why a criterion does not apply.
     *
     * @param asking the criteria whose conditions led here: one that is asked again does not hold
     */
    private Optional<Why> whyOff(Criterion criterion, Set<String> asking) {
        var domain = domains.get(criterion.id());
        if (!criterion.appliesTo(profile) || !domain.appliesTo(profile)) {
            return Optional.of(Why.BY_PROFILE);
        }
        var holds = domain.when().stream().allMatch(condition -> holds(condition, criterion, asking))
            && criterion.when().stream().allMatch(condition -> holds(condition, criterion, asking));
        return holds ? Optional.empty() : Optional.of(Why.BY_CONDITION);
    }

    private boolean holds(Condition condition, Criterion asker, Set<String> asking) {
        var asked = criteria.get(condition.criterion());
        if (asked == null || asking.contains(asked.id())) {
            return false;
        }
        var further = new HashSet<>(asking);
        further.add(asker.id());
        return entered(asked).filter(level -> condition.holdsFor(level.level())).isPresent()
            && whyOff(asked, further).isEmpty();
    }

    private Optional<Gate> closedBy(Criterion criterion) {
        return sheet.gates().stream().filter(gate -> stops(gate, criterion) && isClosed(gate)).findFirst();
    }

    private static boolean stops(Gate gate, Criterion criterion) {
        return criterion.looks().contains(gate.closes()) && !criterion.id().equals(gate.criterion());
    }

    /** A gate reads the level that its own criterion counts as, after caps, whatever other gates say. */
    private boolean isClosed(Gate gate) {
        return Optional.ofNullable(criteria.get(gate.criterion()))
            .filter(criterion -> entered(criterion).isPresent() && whyOff(criterion, Set.of()).isEmpty())
            .filter(criterion -> counted(criterion) <= gate.level()).isPresent();
    }

    private Optional<Rating.Level> entered(Criterion criterion) {
        return mark(criterion).flatMap(criterion::entered);
    }

    private Optional<Why> whyNoLevel(Criterion criterion) {
        var mark = marks.get(criterion.id());
        if (mark instanceof Rating.Level || mark instanceof Rating.Measured) {
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
