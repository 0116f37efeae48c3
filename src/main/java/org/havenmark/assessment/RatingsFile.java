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
     * @param by         {@code own}, {@code member-1} and so on in the order of handing in, or {@code agreed}
     * @param mark       a level's answer is {@code level}; else {@code not-seen} and so on
     * @param measured   the percentage or the number that the level followed from; of a sample how many have it
     * @param of         of a sample how many were looked at
     * @param steps      the ids of the steps that are met, with a space between; {@code none} where no step is
     * @param repeat     which room, house or group it is about, by number; null where the domain is scored once
     * @param notCounted true where the visit's context counts fewer of them: kept, and out of the score
     */
    @Serdeable
    public record Line(String by, String domain, String criterion, String mark, @Nullable Integer level,
                       @Nullable String proof, @Nullable String reason, @Nullable String note,
                       @Nullable String noteLanguage, @Nullable String measured, @Nullable Integer of,
                       @Nullable String steps, @Nullable Integer repeat, boolean notCounted) {
        private List<String> cells() {
            return List.of(by, domain, criterion, mark, word(level), word(proof), word(reason), word(note),
                word(noteLanguage), word(measured), word(of), word(steps), word(repeat),
                notCounted ? "yes" : "");
        }

        private static String word(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("by", "domain", "criterion", "mark", "level", "proof", "reason", "note", "note_language",
            "measured", "of", "steps", "repeat", "not_counted"));
        ratings.forEach(line -> rows.add(line.cells()));
        return rows;
    }
}
