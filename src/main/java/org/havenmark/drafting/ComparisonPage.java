package org.havenmark.drafting;

import java.util.List;
import java.util.UUID;
import org.havenmark.drafting.WordDiff.Piece;
import org.havenmark.sheet.Text;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of sheets side by side.
 *
 * @param others what the shown one may be compared with
 * @param with   the id of the chosen other; empty while none is
 * @param found  null while no other is chosen
 */
public record ComparisonPage(Side shown, List<Option> others, String with, @Nullable Found found) {
    /** One of the two. */
    public record Side(UUID id, Text.Said title, int number, String state) { }

    /**
     * What is different.
     *
     * @param log    each change in words, in the reader's language
     * @param same   how many criteria have no difference at all
     * @param common how many criteria can be compared in results on either
     * @param apart  how many share their id and yet cannot
     */
    public record Found(Side before, List<String> log, List<Line> sheet, List<Item> domains, List<Item> criteria,
                        int same, int common, int apart) {
        public boolean isNothing() {
            return log.isEmpty();
        }
    }

    /**
     * A domain or criterion.
     *
     * @param fate word of {@code drafting.comparison.fate.*}
     * @param was  its number before, where that is another
     */
    public record Item(String fate, String number, String was, Text.Said title, List<Line> lines) { }

    /**
     * One fact that is otherwise.
     *
     * @param language tag of the words; empty where it is no text
     */
    public record Line(String part, String language, List<Piece> before, List<Piece> after) { }
}
