package org.havenmark.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

/** Notes of a page that has very many of them. */
class NotesTest extends WebTest {
    @Test
    void aPageMayAskForMoreNotesThanOneQuestionHolds() {
        var notes = context.getBean(Notes.class);
        var mai = fixtures.id("mai");
        var kept = notes.keep(new Draft(mai, "The door is mended.", Locale.ENGLISH, "plan.what", "")).note()
            .orElseThrow();
        var asked = Stream.concat(Stream.generate(UUID::randomUUID).limit(66_000), Stream.of(kept)).toList();
        assertThat(notes.read(asked, mai)).containsOnlyKeys(kept);
        assertThat(notes.read(Stream.<UUID>empty().toList(), mai)).isEmpty();
    }
}
