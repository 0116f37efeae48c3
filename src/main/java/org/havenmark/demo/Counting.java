package org.havenmark.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Repeat;

/** Draws the number that somebody counts where a sheet asks for one instead of a level. */
final class Counting {
    private static final int MOST_COUNTED = 14;
    private static final int FEWEST_FILES = 8;
    private static final int FEWEST_IN_A_ROOM = 3;

    private Counting() { }

    /**
     * One that leads to the level, or as near to it as the measure allows; mostly all of a team count the same.
     *
     * @return empty where the criterion takes a level
     */
    static Optional<String> so(Reality reality, int level, String who) {
        return reality.criterion().measure().map(measure -> {
            var all = possible(measure, reality);
            int nearest = all.stream().mapToInt(each -> beside(measure, each, level)).min().orElseThrow();
            var fitting = all.stream().filter(each -> beside(measure, each, level) == nearest).toList();
            return fitting.get(pick(reality, fitting.size(), who));
        });
    }

    private static int pick(Reality reality, int sides, String who) {
        var visit = reality.scene().visit().key();
        var criterion = reality.criterion().id();
        return Dice.roll(6, visit, criterion, who, "counted") == 0 ? Dice.roll(sides, visit, criterion, who, "other")
            : Dice.roll(sides, visit, criterion, "same");
    }

    private static int beside(Measure measure, String counted, int level) {
        return Math.abs(measure.level(counted).orElseThrow() - level);
    }

    private static List<String> possible(Measure measure, Reality reality) {
        return switch (measure.kind()) {
            case PERCENT -> numbers(100).map(String::valueOf).toList();
            case COUNT -> numbers(MOST_COUNTED).map(String::valueOf).toList();
            case SAMPLE -> numbers(looked(reality)).map(having -> having + "/" + looked(reality)).toList();
            case STEPS -> steps((Measure.Steps) measure);
        };
    }

    private static Stream<Integer> numbers(int last) {
        return IntStream.rangeClosed(0, last).boxed();
    }

    private static int looked(Reality reality) {
        var id = reality.criterion().id();
        int fewest = Repeat.instance(id).isPresent() ? FEWEST_IN_A_ROOM : FEWEST_FILES;
        return fewest + Dice.roll(3, reality.scene().visit().key(), id, "looked");
    }

    /** The first step alone, the first two, and so on. */
    private static List<String> steps(Measure.Steps measure) {
        var ids = measure.steps().stream().map(Measure.Step::id).toList();
        return Stream.concat(Stream.of(Measure.NO_STEP), IntStream.rangeClosed(1, ids.size())
            .mapToObj(met -> ids.stream().limit(met).collect(Collectors.joining(",")))).toList();
    }
}
