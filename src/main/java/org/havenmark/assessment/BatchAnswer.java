package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a batch, in words that the page can show as they are.
 *
 * @param switched how those stand now that these answers may switch on or off, in the domains of the answers
 * @param done     answered criteria of those that apply, over the whole sheet
 */
@Serdeable
public record BatchAnswer(List<One> entries, List<Switched> switched, int done, int all) {
    /**
     * One entry's fate.
     *
     * @param state   {@code saved}, {@code questioned} or {@code refused}
     * @param words   what to tell the person, empty when there is nothing to say
     * @param follows the level that follows from what was measured; null where nothing was, or nothing was saved
     * @param before  what the visit before agreed; null while the person has no answer there, and where nothing was
     *     before
     */
    @Serdeable
    public record One(String id, String criterion, String state, String at, String words,
                      MeasureView.@Nullable Followed follows, @Nullable Before before) { }

    /**
     * An answer of the visit before.
     *
     * @param said  when it was given
     * @param level as a number on its colour; -1 for none
     * @param name  the level's, or why there is none
     */
    @Serdeable
    public record Before(String said, int level, int tone, String name, String lang) { }

    /** A criterion, and why it cannot be answered now; without a reason it can. */
    @Serdeable
    public record Switched(String criterion, String reason, String lang) { }
}
