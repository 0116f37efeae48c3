package org.havenmark.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days as an iCalendar file (RFC 5545): whole-day entries that all bear the same title, so that whoever sees the
 * calendar over a shoulder learns that something is due and nothing else.
 */
final class Calendar {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
        .withZone(ZoneOffset.UTC);

    private Calendar() { }

    /** The file's words, its lines folded and ended as the standard has them. */
    static String of(List<Entry> entries, String title, Instant now) {
        return Stream.concat(Stream.concat(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Havenmark//EN",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH"), entries.stream().flatMap(entry -> lines(entry, title, now))),
            Stream.of("END:VCALENDAR")).map(Calendar::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(Entry entry, String title, Instant now) {
        return Stream.of("BEGIN:VEVENT", "UID:" + entry.id(), "DTSTAMP:" + MOMENT.format(now),
            "DTSTART;VALUE=DATE:" + DAY.format(entry.day()), "DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)),
            "SUMMARY:" + escaped(title), "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT");
    }

    static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
            .replaceAll("\\r\\n|\\r|\\n", "\\\\n");
    }

    /** No line is longer than 75 bytes, and none is broken inside a character; what goes on begins with a space. */
    static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            var sign = Character.toString(point);
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(sign);
            bytes += size;
        }
        return folded.toString();
    }

    /** A day, under an id that says nothing. */
    record Entry(UUID id, LocalDate day) { }
}
