package org.havenmark.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * What became of one criterion.
 *
 * @param agreed   the answer as agreed; null where nobody answered
 * @param counted  the level it counts as; -1 where it is left out
 * @param tone       the colour of that level, 0 to 3
 * @param targetTone the colour of its target
 * @param cap      the proof whose cap lowered the level; empty for none
 * @param out      why it is left out, a name of {@link org.havenmark.sheet.Counted.Why}; empty where it counts
 * @param gate     the words of the gate that closed the way to it
 * @param off      why the sheet does not ask it; null where it does
 * @param assumed  whether it counts 0 because nobody answered it
 * @param gained   the points of the domain's hundred that it brought
 * @param possible the points it could bring
 * @param aim      the anchor of the level aimed at
 * @param notes    what was seen
 * @param repeat   which room, house or group it is about; null where the domain is scored once
 */
public record LineView(String id, String number, Said domain, Said text, boolean redLine, int weight, int target,
                       @Nullable AnswerView agreed, int counted, int tone, int targetTone, String cap, String out,
                       Said gate, @Nullable OffView off, boolean assumed, @Nullable BigDecimal gained,
                       @Nullable BigDecimal possible, Said guidance, Said aim, List<ShownNote> notes,
                       List<String> serves, @Nullable RepeatView repeat) {
    public LineView {
        notes = List.copyOf(notes);
        serves = List.copyOf(serves);
    }

    public boolean isCounted() {
        return counted >= 0;
    }

    /** Whether the sheet itself takes it out, by the shelter's profile or by another answer. */
    public boolean isOff() {
        return off != null;
    }
}
