package org.havenmark.plan;

import java.util.Locale;
import java.util.UUID;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an action is about, in the words of the sheet.
 *
 * @param base     the criterion's id as the sheet's file has it
 * @param number   its place on the sheet; with the room's, house's or group's number where it was counted for several
 * @param guidance why it matters and what helps
 * @param goal     what the level aimed at looks like
 */
public record About(UUID finding, UUID assessment, String base, String number, Text.Said text, Text.Said guidance,
                    Text.Said goal, Text.Said evidence, @Nullable Integer level, int target, boolean crossed,
                    boolean standing, boolean shared) {
    static About of(FoundCriterion found, Sheet sheet, Locale language) {
        var base = Repeat.base(found.criterion());
        var criterion = sheet.criterion(base).orElseThrow();
        var number = sheet.number(base) + Repeat.instance(found.criterion()).map(one -> " (" + one.number() + ")")
            .orElse("");
        return new About(found.id(), found.assessmentId(), base, number, criterion.text().in(language),
            criterion.guidance().in(language), goal(criterion, found).in(language), criterion.evidence().in(language),
            found.level(), found.target(), found.crossed(), found.standing(), found.shared());
    }

    private static Text goal(Criterion criterion, FoundCriterion found) {
        return criterion.anchors().getOrDefault(found.target(), Text.NONE);
    }

    /** What is proposed to be done, from the sheet's own words alone: nothing is invented. */
    String proposal() {
        return (guidance.words() + "\n" + goal.words()).strip();
    }
}
