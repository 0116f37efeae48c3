package org.havenmark.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * Looks over a sheet that reads well for what its author would want to know before anybody assesses with it: weights
 * and limits without effect, what nobody can reach, what may be skipped, and words.
 */
public final class Advising {
    private Advising() { }

    /** In the order of importance: what can make a score misleading first, words last. */
    public static List<Advice> of(Sheet sheet) {
        return Stream.of(SkipAdvice.of(sheet), ReachAdvice.of(sheet), WeightAdvice.of(sheet), AlikeAdvice.of(sheet),
            WordAdvice.of(sheet)).flatMap(List::stream).toList();
    }
}
