package org.havenmark.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.havenmark.change.DifferenceInDifferences;
import org.havenmark.change.DifferenceInDifferences.Side;
import org.havenmark.change.Family;
import org.havenmark.change.Interval;
import org.havenmark.change.PairedChange;
import org.havenmark.change.Settings;
import org.havenmark.change.Share;
import org.havenmark.network.ChangePage.Beside;
import org.havenmark.network.ChangePage.Figures;
import org.havenmark.network.ChangePage.Percent;
import org.havenmark.network.ChangePage.Told;
import org.jspecify.annotations.Nullable;

/**
 * What of a change a reader may be told. Coordinators all of it, to a tenth of a point; everybody else whole points,
 * and no count that tells of a shelter.
 */
enum Telling {
    ALL(1, 3) {
        @Override
        Count whole(int number) {
            return Count.exact(number);
        }

        @Override
        Count part(int part, int whole) {
            return Count.exact(part);
        }

        @Override
        List<Count> parts(List<Integer> cells) {
            return cells.stream().map(Count::exact).toList();
        }

        @Override
        LocalDate day(LocalDate day) {
            return day;
        }
    },
    NO_SHELTER(0, 2) {
        @Override
        Count whole(int number) {
            return Suppression.whole(number);
        }

        @Override
        Count part(int part, int whole) {
            return Suppression.part(part, whole);
        }

        @Override
        List<Count> parts(List<Integer> cells) {
            return Suppression.parts(cells);
        }

        @Override
        LocalDate day(LocalDate day) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        }
    };

    private final int decimals;
    private final int ofProbability;

    Telling(int decimals, int ofProbability) {
        this.decimals = decimals;
        this.ofProbability = ofProbability;
    }

    abstract Count whole(int number);

    abstract Count part(int part, int whole);

    /** Counts that add up to a printed total. */
    abstract List<Count> parts(List<Integer> cells);

    /** As exactly as the reader may know it. */
    abstract LocalDate day(LocalDate day);

    BigDecimal smallest() {
        return BigDecimal.ONE.movePointLeft(ofProbability);
    }

    /**
     * The figures of a group.
     *
     * @param n      as it is printed: where it is not told exactly, neither are its parts
     * @param ways   how many became better, did not, became worse
     */
    Figures figures(PairedChange change, Family.Member member, Count n, List<Integer> ways, Optional<Double> expected) {
        var counts = n.kind() == Count.Kind.EXACT ? parts(ways) : ways.stream().map(way -> Count.HIDDEN).toList();
        return new Figures(points(change.before()), points(change.after()), points(change.mean()),
            low(change.interval()), high(change.interval()), points(change.median()),
            change.test().isEmpty() ? null : member.p().map(p -> rounded(p, ofProbability)).orElse(null),
            change.effect().map(effect -> rounded(effect, decimals + 1)).orElse(null), counts.get(0), counts.get(1),
            counts.get(2), share(counts.get(0), change.n()), change.hasFloor(), change.hasCeiling(),
            expected.map(this::points).orElse(null));
    }

    /** A share says no more than its count: where that is kept back, so is the share. */
    private static @Nullable Percent share(Count better, int n) {
        if (better.kind() != Count.Kind.EXACT) {
            return null;
        }
        var share = Share.of(better.number(), n, Settings.USUAL.confidence());
        return new Percent(percent(share.value()), percent(share.interval().low()), percent(share.interval().high()));
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    /** @param whole shelters that either side is a part of */
    Beside beside(String name, DifferenceInDifferences difference, int whole) {
        if (difference instanceof DifferenceInDifferences.Found found) {
            var followed = part(found.funded().shelters(), whole);
            var others = part(found.unfunded().shelters(), whole);
            return new Beside(name, followed, others, followed.number() > 0 && others.number() > 0 ? told(found)
                : null);
        }
        var few = (DifferenceInDifferences.TooFew) difference;
        return new Beside(name, part(few.funded(), whole), part(few.unfunded(), whole), null);
    }

    private Told told(DifferenceInDifferences.Found found) {
        return new Told(found.funded().findings(), found.unfunded().findings(), rise(found.funded()),
            rise(found.unfunded()), points(found.estimate()), low(found.interval()), high(found.interval()),
            found.regression().map(one -> points(one.expected())).orElse(null));
    }

    private BigDecimal rise(Side side) {
        return points(side.after() - side.before());
    }

    @Nullable BigDecimal low(Optional<Interval> interval) {
        return interval.map(one -> points(one.low())).orElse(null);
    }

    @Nullable BigDecimal high(Optional<Interval> interval) {
        return interval.map(one -> points(one.high())).orElse(null);
    }

    BigDecimal points(double exact) {
        return rounded(exact, decimals);
    }

    private static BigDecimal rounded(double exact, int decimals) {
        return BigDecimal.valueOf(exact).setScale(decimals, RoundingMode.HALF_UP);
    }
}
