package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of a file that the page shows is put into a small sheet, together with what it refers to, and read. */
class WritingASheetTest {
    private static final Path PAGE = Path.of("docs/writing-a-sheet.md");
    private static final Pattern PIECE = Pattern.compile("```yaml (\\w+)\\n(.*?)```", Pattern.DOTALL);

    static List<Piece> pieces() throws IOException {
        return PIECE.matcher(Files.readString(PAGE)).results()
            .map(found -> new Piece(found.group(1), found.group(2))).toList();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isPartOfASheetThatReads(Piece piece) throws IOException {
        assertThat(SheetReader.read("page.yaml", piece.inASheet().getBytes(UTF_8)).problems()).isEmpty();
    }

    @Test
    void thereIsOneOfEachKindAndNoneWithoutAKind() throws IOException {
        assertThat(pieces()).extracting(Piece::kind).contains("sheet", "rules", "domain", "criterion");
        assertThat(Files.readString(PAGE).split("```yaml").length - 1).isEqualTo(pieces().size());
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
