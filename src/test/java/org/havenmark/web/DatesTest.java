package org.havenmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        en, 2024-12-31, 2024 Q4
        en, 2025-01-01, 2025 Q1
        vi, 2024-12-31, quý 4/2024
        vi, 2025-06-30, quý 2/2025
        """)
    void aQuarterIsWrittenAsTheLanguageWritesIt(String language, LocalDate day, String written) {
        assertThat(new Dates(Locale.forLanguageTag(language), Clock.systemUTC()).quarter(day)).isEqualTo(written);
    }
}
