package org.havenmark.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers give to ask, for coordinators.
 *
 * @param visits how many visits were looked through
 * @param before answered, and not asked any more
 */
public record QuestionsPage(int visits, List<Item> open, List<Item> answered, List<Item> before) {
    public QuestionsPage {
        open = List.copyOf(open);
        answered = List.copyOf(answered);
        before = List.copyOf(before);
    }

    /**
     * A question.
     *
     * @param criterion what it is about, where it is about one
     * @param answer    null while it is open
     */
    public record Item(UUID id, UUID assessment, String shelter, LocalDate on, String words, @Nullable Said criterion,
                       @Nullable ShownNote answer, @Nullable Instant at) { }

    /** One question, and what was typed to answer it. */
    public record One(Item item, TypedNote note, Forms forms) { }
}
