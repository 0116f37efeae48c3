package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenmark.guard.Spotting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class StandardReaderTest {
    private static final Path SHIPPED = Path.of("scoresheets/standards");
    private static final String SMALL = """
        format: 1
        id: small
        name: Small Standard
        title: {en: A small one, vi: Một tiêu chuẩn nhỏ}
        source: Invented
        languages: [en, vi]
        clauses:
          - {code: 5, text: {en: All of it, vi: Tất cả}}
          - {code: 5.1, text: {en: A part, vi: Một phần}}
        """;

    static List<Path> shipped() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyStandardThatShipsReadsAndNamesNobody(Path file) throws IOException {
        var reading = StandardReader.read(file.toString(), Files.readAllBytes(file));
        assertThat(reading.problems()).isEmpty();
        var standard = reading.standard().orElseThrow();
        assertThat(file.getFileName()).hasToString(standard.id() + ".yaml");
        assertThat(standard.languages()).containsExactly("en", "vi");
        assertThat(Spotting.look(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenIsReadAgain(Path file) throws IOException {
        var standard = read(Files.readString(file));
        assertThat(read(new String(StandardWriter.write(standard), UTF_8))).isEqualTo(standard);
    }

    @Test
    void wordsOfAnyKindAreWrittenSoThatTheyAreReadAgain() {
        var words = new Text(Map.of("en", "- {a: \"b\\c\"} # 'd' | %e, &f *g !h", "vi", "“Điều 5”: không"));
        var odd = new Standard("odd", "Điều (5)/a", words, words, "yes", List.of("en", "vi"), true,
            List.of(new Standard.Clause("1", words), new Standard.Clause("no", words)));
        assertThat(read(new String(StandardWriter.write(odd), UTF_8))).isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        code: 5,            | code: ' 5',          |
        name: Small Standard| name: 'Small, one'   | 3:7 bad-code
        name: Small Standard| name: Sm  all        | 3:7 bad-code
        code: 5.1           | code: '5:1'          | 9:12 bad-code
        code: 5.1           | code: '#5'           | 9:12 bad-code
        code: 5.1           | code: 5              | 9:12 twice
        vi: Một phần        | km: x                | 9:23 missing-translation, 9:36 unlisted-language
        source: Invented    | sorce: Invented      | 1:1 missing-key, 5:1 unknown-key-near
        format: 1           | format: 2            | 1:9 unknown-format
        id: small           | id: Small            | 2:5 bad-id
        title: {en: A small one, vi: Một tiêu chuẩn nhỏ} | title: a | 4:8 expected-text
        text: {en: All of it| text: {en: See {curfew} | 8:21 syntax-bracket
        code: 5,            | code: &a 5,          | 8:12 yaml-anchor
        languages: [en, vi] | languages: []        | 6:12 empty-list
        """)
    void everyProblemIsListedWhereItStands(String from, String to, String expected) {
        assertThat(SMALL).contains(from);
        var problems = StandardReader.read("a", SMALL.replace(from, to).getBytes(UTF_8)).problems();
        assertThat(String.join(", ", problems.stream().map(problem -> problem.line() + ":" + problem.column() + " "
            + problem.key()).toList())).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void noStandardHasMoreThanThreeHundredClauses() {
        var many = new StringBuilder(SMALL);
        for (int i = 6; i < 306; i++) {
            many.append("  - {code: ").append(i).append(", text: {en: a, vi: b}}\n");
        }
        assertThat(StandardReader.read("a", many.toString().getBytes(UTF_8)).problems()).extracting(Problem::key)
            .containsExactly("too-many");
        assertThat(StandardReader.read("a", new byte[5 << 20]).problems()).extracting(Problem::key)
            .containsExactly("too-big");
    }

    @Test
    void theSchemaHasTheReadersKeys() throws IOException {
        Map<String, Object> schema = new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(SHIPPED.resolve("standard.schema.json")));
        same(schema, Keys.STANDARD);
        same(at(at(schema, "$defs"), "clause"), Keys.CLAUSE);
    }

    private static void same(Map<String, Object> part, Keys keys) {
        assertThat(at(part, "properties").keySet()).isEqualTo(keys.all());
        assertThat(new HashSet<>((List<?>) part.get("required"))).isEqualTo(Set.copyOf(keys.required()));
        assertThat(part.get("additionalProperties")).isEqualTo(false);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.get(key);
    }

    private static Standard read(String file) {
        var reading = StandardReader.read("a", file.getBytes(UTF_8));
        assertThat(reading.problems()).isEmpty();
        return reading.standard().orElseThrow();
    }
}
