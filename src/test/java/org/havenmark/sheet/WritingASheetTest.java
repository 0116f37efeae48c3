package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every piece of a file that the page shows is put into a small sheet, together with what it refers to, and read; a
 * piece of an example stands in the example's file word for word.
 */
class WritingASheetTest {
    private static final Path PAGE = Path.of("docs/writing-a-sheet.md");
    private static final Pattern PIECE = Pattern.compile("```yaml (\\w+)\\n(.*?)```", Pattern.DOTALL);

    /** The rows of the two worked tables that the page shows. */
    private static final Set<String> ON_THE_PAGE = Set.of("every must and nothing more", "everything desired",
        "everything exemplary", "one must missing among the best", "two things on paper only",
        "critical ones substantially", "one more is missing", "a mandatory one is missing",
        "a critical one is missing", "a door does not open");
    private static final Set<String> EXAMPLES = Set.of("ladder", "checklist");
    private static final int DEEPEST = 16;

    static List<Piece> pieces() throws IOException {
        return all().stream().filter(piece -> !EXAMPLES.contains(piece.kind)).toList();
    }

    static List<Piece> excerpts() throws IOException {
        return all().stream().filter(piece -> EXAMPLES.contains(piece.kind)).toList();
    }

    private static List<Piece> all() throws IOException {
        return PIECE.matcher(Files.readString(PAGE)).results()
            .map(found -> new Piece(found.group(1), found.group(2))).toList();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isPartOfASheetThatReads(Piece piece) throws IOException {
        assertThat(SheetReader.read("page.yaml", piece.inASheet().getBytes(UTF_8)).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("excerpts")
    void standsInTheExampleWordForWord(Piece piece) {
        var file = SheetFiles.shippedText("example-" + piece.kind + "-1.yaml");
        assertThat(IntStream.rangeClosed(0, DEEPEST).mapToObj(spaces -> "\n" + piece.words.indent(spaces)))
            .anyMatch(file::contains);
    }

    @Test
    void thereIsOneOfEachKindAndNoneWithoutAKind() throws IOException {
        assertThat(all()).extracting(Piece::kind).contains("sheet", "rules", "domain", "criterion", "ladder",
            "checklist");
        assertThat(Files.readString(PAGE).split("```yaml").length - 1).isEqualTo(all().size());
    }

    @Test
    void everyModuleStandsOnThePageWithHowMuchItAsks() throws IOException {
        var page = Files.readString(PAGE);
        assertThat(SheetFiles.shipped()).filteredOn(sheet -> sheet.purposes().contains(Sheet.Purpose.MODULE))
            .allSatisfy(module -> assertThat(page)
                .containsPattern("\\| `" + module.id() + "` \\| .* \\| " + module.criteria().count() + " \\|"));
    }

    @Test
    void everyKindOfAdviceIsExplainedInOneLine() throws IOException {
        var page = Files.readString(PAGE);
        assertThat(Advice.Kind.values()).allSatisfy(kind ->
            assertThat(page).contains("| " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "));
    }

    @Test
    void whatTheExamplesComeToIsWhatTheTestsWorkOut() throws IOException {
        var page = Files.readString(PAGE);
        Stream.concat(ExampleLadderTest.worked(), ExampleChecklistTest.worked()).map(Arguments::get)
            .filter(row -> ON_THE_PAGE.contains(row[0])).forEach(row -> assertThat(page)
                .containsPattern("\\| " + row[row.length - 3] + " \\| " + name((String) row[row.length - 2]) + " \\|"));
    }

    private static String name(String band) {
        return SheetFiles.shipped().stream().flatMap(sheet -> sheet.rules().named().stream())
            .filter(each -> each.id().equals(band)).map(each -> each.name().words().get("en")).findFirst()
            .orElseThrow();
    }

    /** A piece as it stands on the page. */
    record Piece(String kind, String words) {
        String inASheet() throws IOException {
            var sheet = Files.readString(Path.of("src/test/resources/sheet/good/minimal-1.yaml"));
            for (var other : pieces()) {
                if (other.kind.equals("sheet") && !other.equals(this)) {
                    sheet = sheet.replace("\nprofiles:\n  -", "\n" + other.words + "profiles:\n  -");
                }
            }
            return switch (kind) {
                case "sheet" -> sheet.replace("\nprofiles:\n  -", "\n" + words + "profiles:\n  -");
                case "rules" -> withRules(sheet);
                case "domain" -> sheet + item(2);
                case "criterion" -> sheet + item(6);
                default -> throw new IllegalStateException(kind);
            };
        }

        /** Composites go with the mean of domains alone. */
        private String withRules(String sheet) {
            var plain = words.contains("weighted-mean-of-domains") ? sheet
                : sheet.replaceFirst("composites:\\n(  .*\\n)+", "");
            return plain.replaceFirst("(?s)rules:\\n.*?(?=\\n\\S)", "rules:\n" + words.indent(2).stripTrailing());
        }

        private String item(int spaces) {
            return words.indent(spaces + 2).replaceFirst("^ {" + (spaces + 2) + "}", " ".repeat(spaces) + "- ");
        }

        @Override
        public String toString() {
            return kind + ": " + words.lines().findFirst().orElse("");
        }
    }
}
