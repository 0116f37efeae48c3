package org.havenmark.sheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"red_line, red-line", "redLine, red-line", "redline, red-line", "txt, text", "wieght, weight",
        "evidance, evidence", "may-not-aply, may-not-apply", "anchor, anchors", "own_words, own-words",
        "profile, profiles", "gudiance, guidance"})
    void aMisspeltKeyFindsItsKey(String written, String meant) {
        assertThat(Nearest.to(written, Keys.CRITERION.all())).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "owner", "x", "''", "description", "level"})
    void anotherWordFindsNone(String written) {
        assertThat(Nearest.to(written, Keys.CRITERION.all())).isEmpty();
    }
}
