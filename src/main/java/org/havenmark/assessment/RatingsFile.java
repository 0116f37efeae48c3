package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of an assessment as a file; neither a shelter's nor a person's name is in it.
 *
 * @param label    {@code peer-assessed} or {@code self-reported}
 * @param revision the revision that the agreed ratings are of; null while none is handed in
 * @param overall  the stored score; null before handing in, and where nothing could be scored
 */
@Serdeable
public record RatingsFile(String assessment, String sheet, int version, String label, @Nullable Integer revision,
                          @Nullable String overall, List<Line> ratings) {
    /**
     * One answer.
     *
     * @param by   {@code own}, {@code member-1} and so on in the order of handing in, or {@code agreed}
     * @param mark a level's answer is {@code level}; else {@code not-seen} and so on
     */
    @Serdeable
    public record Line(String by, String domain, String criterion, String mark, @Nullable Integer level,
                       @Nullable String proof, @Nullable String reason, @Nullable String note,
                       @Nullable String noteLanguage) {
        private List<String> cells() {
            return List.of(by, domain, criterion, mark, level == null ? "" : level.toString(), word(proof),
                word(reason), word(note), word(noteLanguage));
        }

        private static String word(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("by", "domain", "criterion", "mark", "level", "proof", "reason", "note", "note_language"));
        ratings.forEach(line -> rows.add(line.cells()));
        return rows;
    }
}
