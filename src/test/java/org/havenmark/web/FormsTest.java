package org.havenmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of what a person typed, before any room reads it. */
class FormsTest {
    @Test
    void signsThatNoTextHasAreLeftOut() {
        assertThat(Forms.typed(" a\u0000b\u000Bc\u001Fd\uFFFEe\uD800f\u0085g ")).isEqualTo("abcdefg");
        assertThat(Forms.typed("one\r\ntwo\tthree \uD83C\uDFE0")).isEqualTo("one\r\ntwo\tthree \uD83C\uDFE0");
        assertThat(Forms.typed("e\u0323\u0302")).isEqualTo("\u1EC7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "\u200D \u202E", "\u2066\u2069\uFEFF"})
    void whatNobodySeesIsNothing(String value) {
        assertThat(Forms.typed(value)).isEmpty();
    }

    @Test
    void joinersInsideOfWordsStay() {
        assertThat(Forms.typed("\u1780\u200B\u1781")).isEqualTo("\u1780\u200B\u1781");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0044-03-15", "0000-01-01", "2025-02-29", "29.2.2028", "2026-1-1"})
    void whatIsNoDayOfACalendarIsNone(String value) {
        assertThat(Forms.day(value)).isEmpty();
    }

    @Test
    void aLeapDayIsADay() {
        assertThat(Forms.day(" 2028-02-29 ")).hasValue(java.time.LocalDate.of(2028, 2, 29));
    }
}
