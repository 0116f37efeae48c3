package org.havenmark.assessment;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * An answer in words.
 *
 * @param level    -1 where no level was given
 * @param tone     the level's colour, 0 to 3
 * @param name     the level's name on the scale
 * @param anchor   the criterion's own words for that level
 * @param proof    a name of {@link org.havenmark.sheet.Proof}, empty for none
 * @param reason   a name of {@link Answer.Reason}, empty for none
 * @param measured what the level followed from; null where it was chosen
 */
public record AnswerView(String mark, int level, int tone, Said name, Said anchor, String proof, String reason,
                         @Nullable ShownNote note, @Nullable MeasuredView measured) {
    static AnswerView of(Sheet sheet, Answer answer, Map<UUID, ShownNote> notes, Locale language) {
        var none = new Said(language.toLanguageTag(), "");
        var level = answer.level();
        var criterion = sheet.criterion(answer.criterion()).orElseThrow();
        return new AnswerView(answer.mark().name(), level == null ? -1 : level,
            level == null ? 0 : criterion.scale().tone(level),
            level == null ? none : criterion.scale().levels().get(level).name().in(language),
            level == null ? none : criterion.anchor(level).in(language),
            // At level 0 nothing is there to rest on anything.
            answer.proof() == null || level == null || level == 0 ? "" : answer.proof().name(),
            answer.reason() == null ? "" : answer.reason().name(),
            answer.note() == null ? null : notes.get(answer.note()),
            answer.measured() == null ? null : MeasuredView.of(criterion, answer.measured(), language));
    }

    public boolean isLevel() {
        return level >= 0;
    }
}
