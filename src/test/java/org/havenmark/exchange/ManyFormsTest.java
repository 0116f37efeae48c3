package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Many small forms of others: what each becomes, and what is said of it. They stand in {@code exchange/forms.txt}. */
class ManyFormsTest {
    private static final Set<String> SHEETS = Set.of("survey", "Survey", "choices", "settings", "entities",
        "external_choices", "osm");
    private static final List<String> CHOICES = List.of("list_name|name|label|score", "yn|yes|Yes|1", "yn|no|No|0",
        "s3|0|Never|0", "s3|1|Sometimes|1", "s3|2|Often|2", "s3|3|Always|3");

    @TestFactory
    Stream<DynamicTest> eachFormBecomesWhatItIsAndSaysTheRest() {
        var text = new String(Samples.file("src/test/resources/exchange/forms.txt"),
            java.nio.charset.StandardCharsets.UTF_8);
        var forms = List.of(text.split("\n== "));
        assertThat(forms.size() - 1).isGreaterThanOrEqualTo(120);
        return forms.stream().skip(1).map(form -> DynamicTest.dynamicTest(form.lines().findFirst().orElseThrow(),
            () -> check(form)));
    }

    private static void check(String form) {
        var parts = parts(form);
        var usual = !parts.containsKey("choices");
        parts.putIfAbsent("choices", CHOICES);
        var book = Book.inline();
        parts.forEach((name, lines) -> {
            if (SHEETS.contains(name)) {
                book.sheet(name, lines.toArray(String[]::new));
            }
        });
        var workbook = WorkbookReader.read(book.bytes());
        var reading = FormReader.read(workbook);
        var expected = parts.get("becomes");
        var kinds = expected.stream().map(ManyFormsTest::kind).collect(Collectors.toSet());
        assertThat(Drawn.of(reading.tree()).filter(line -> Set.of("", "#").contains(kind(line))
            || kinds.contains(kind(line)))).isEqualTo(expected);
        assertThat(reading.notes().stream().filter(note -> !usual || !note.sheet().equals("choices"))
            .map(ManyFormsTest::told)).isEqualTo(parts.getOrDefault("says", List.of()));
        assertThat((long) reading.used() + reading.notes().stream().mapToInt(Note::cells).sum())
            .isEqualTo(workbook.cells().count());
        assertThat(reading.notes()).allSatisfy(note -> assertThat(Samples.SAID.in("vi", "exchange.note." + note.key()))
            .doesNotContain("⟦"));
    }

    /** The lines of each part of a form, by the part's name. */
    private static Map<String, List<String>> parts(String form) {
        var parts = new LinkedHashMap<String, List<String>>();
        List<String> open = new ArrayList<>();
        for (var line : form.lines().skip(1).toList()) {
            if (SHEETS.contains(line) || Set.of("becomes", "says").contains(line)) {
                open = new ArrayList<>();
                parts.put(line, open);
            } else {
                open.add(line);
            }
        }
        parts.values().forEach(lines -> {
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
                lines.remove(lines.size() - 1);
            }
        });
        return parts;
    }

    /** The sign or word that a line begins with; none for a criterion. */
    private static String kind(String line) {
        return line.matches("(#|=|sheet|languages) .*") ? line.split(" ")[0] : "";
    }

    private static String told(Note note) {
        return note.kind() + " " + (note.sheet().equalsIgnoreCase("survey") ? "" : note.sheet() + " ") + note.column()
            + note.row() + " " + note.key();
    }
}
