package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * What is typed or ticked at a criterion instead of choosing a level.
 *
 * @param kind    the end of message keys: {@code percent}, {@code count}, {@code sample} or {@code steps}
 * @param ladder  the steps by level; empty where a number is typed
 * @param follows what follows from what is kept; null before an answer
 */
public record MeasureView(String kind, TypedMeasure typed, List<Rung> ladder, @Nullable Followed follows) {
    public MeasureView {
        ladder = List.copyOf(ladder);
    }

    MeasureView with(TypedMeasure again) {
        return new MeasureView(kind, again, ladder, null);
    }

    /** The steps of one level, with its colour, 0 to 3. */
    public record Rung(int level, int tone, Said name, List<StepView> steps) { }

    /** One step to tick. */
    public record StepView(String id, Said text) { }

    /**
     * The level that follows, in words.
     *
     * @param tone  the level's colour, 0 to 3
     * @param words 14 of 16 = 87.5 %: level 2
     * @param name  the level's name, in the language {@code lang}
     */
    @Serdeable
    public record Followed(int level, int tone, String words, String name, String lang) { }
}
