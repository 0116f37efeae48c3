package org.havenmark.change;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Score;

/**
 * A score at both visits, over the criteria that were seen at both, each weighing what it weighs in the later sheet.
 * It need not be the score that either visit was given, which is over what that visit saw.
 *
 * @param criteria   seen at both visits
 * @param unseen     that apply at both and were not seen at one of them, or at both
 * @param exact      both scores; empty where nothing was seen at both visits
 * @param difference in points, after less before; exact until it is rounded to two decimals
 * @param error      its interval from the error of measurement; empty where that is not known
 * @param whole      the same, with the unseen at their best and at their worst as well
 */
public record ScoreChange(int criteria, int unseen, Optional<Exact> exact, Optional<BigDecimal> difference,
                          Optional<Interval> error, Optional<Interval> whole, Verdict verdict) {
    /** Two scores as parts of the whole, 0 to 1. */
    public record Exact(Ratio before, Ratio after) { }

    public Optional<Score> before() {
        return exact.map(each -> Score.of(each.before()));
    }

    public Optional<Score> after() {
        return exact.map(each -> Score.of(each.after()));
    }

    /** For figures over many shelters; empty where nothing was seen at both visits. */
    public Optional<Pair> pair(UUID shelter) {
        return exact.map(each -> Pair.points(shelter, each.before(), each.after()));
    }

    static ScoreChange none(int unseen) {
        return new ScoreChange(0, unseen, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Verdict.unclear(Verdict.Why.NOTHING_IN_COMMON));
    }
}
