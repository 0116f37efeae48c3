package org.havenmark.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days, moments and numbers as the page's language writes them; always the Gregorian calendar. */
public final class Dates {
    private final Locale language;
    private final Clock clock;
    private final ZoneId zone;

    Dates(Locale language, Clock clock) {
        this.language = language;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /** The day on which the page is read, for figures of today and for paper. */
    public String today() {
        return day(LocalDate.now(clock));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(day);
    }

    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language)
            .withZone(zone).format(moment);
    }

    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(moment);
    }

    /** Only the quarter, for those who may not know the day: 2024 Q4, or in Vietnamese quý 4/2024. */
    public String quarter(LocalDate day) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? DateTimeFormatter.ofPattern("yyyy QQQ", language).format(day)
            : DateTimeFormatter.ofPattern("QQQQ/yyyy", language).format(day).toLowerCase(language);
    }

    /** A score with its two decimals. */
    public String points(BigDecimal points) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }
}
