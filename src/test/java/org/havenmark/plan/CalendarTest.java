package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files after RFC 5545. */
class CalendarTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:09:10.5Z");

    @Test
    void aDeadlineIsAWholeDayWithATitleThatSaysNothing() {
        var id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        assertThat(Calendar.of(List.of(new Calendar.Entry(id, LocalDate.of(2026, 12, 31))), "Due", NOW)).isEqualTo(
            String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Havenmark//EN", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + id, "DTSTAMP:20260301T080910Z",
                "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:Due", "CLASS:PRIVATE",
                "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a, b; c  | a\\, b\\; c
        a\\b     | a\\\\b
        plain    | plain
        """)
    void whatTheStandardReservesIsEscaped(String words, String escaped) {
        assertThat(Calendar.escaped(words)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb"})
    void noNewLineBeginsALineOfItsOwn(String words) {
        assertThat(Calendar.escaped(words)).isEqualTo("a\\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "đ", "ក", "🏠"})
    void aLongLineIsFoldedBetweenCharacters(String sign) {
        var line = "SUMMARY:" + sign.repeat(100);
        var folded = Calendar.folded(line);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
        assertThat(folded.split("\r\n")).allSatisfy(one ->
            assertThat(one.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aLineThatJustFitsStaysWhole() {
        assertThat(Calendar.folded("x".repeat(75))).doesNotContain("\r\n");
        assertThat(Calendar.folded("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x");
    }
}
