package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.havenmark.sheet.LegalValue.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FreezingTest {
    private static final Map<String, Content> LAW = Map.of("reflection-days", Content.of(45), "guardian-rule",
        words("the \"commune\": (a, b) # no \\ end", "người giám hộ do xã cử"));

    static Stream<Arguments> cases() {
        return Stream.of(
            Arguments.of("a number in a flow", "  - {id: reflection-days, name: {en: Days, vi: Ngày}, number: 30}\n",
                "  - {id: reflection-days, name: {en: Days, vi: Ngày}, number: 45}\n"),
            Arguments.of("a number in a block, with a comment", """
                  - id: reflection-days   # the Act
                    number:   30   # days
                    name: {en: Days, vi: Ngày}
                """, """
                  - id: reflection-days   # the Act
                    number:   45   # days
                    name: {en: Days, vi: Ngày}
                """),
            Arguments.of("words without quotes, and with one kind of them",
                "  - {id: guardian-rule, name: {en: G, vi: G}, words: {en: it's the ward, vi: 'phường'}}\n",
                "  - {id: guardian-rule, name: {en: G, vi: G}, words: {en: %EN, vi: %VI}}\n"),
            Arguments.of("words in double quotes over two lines", """
                  - id: guardian-rule
                    words: {en: "the
                      ward", vi: "người \\"này\\""}
                    name: {en: G, vi: G}
                """, """
                  - id: guardian-rule
                    words: {en: %EN, vi: %VI}
                    name: {en: G, vi: G}
                """),
            Arguments.of("folded words, empty lines and a comment after them", """
                  - id: guardian-rule
                    words:
                      en: >-
                        the ward,
                        as ever

                      # and in Vietnamese
                      vi: >-
                        phường

                    name: {en: G, vi: G}
                """, """
                  - id: guardian-rule
                    words:
                      en: %EN

                      # and in Vietnamese
                      vi: %VI

                    name: {en: G, vi: G}
                """),
            Arguments.of("a plain value over two lines, at the end of the part", """
                  - id: guardian-rule
                    name: {en: G, vi: G}
                    words:
                      vi: phường
                      en: the ward
                        as ever
                """, """
                  - id: guardian-rule
                    name: {en: G, vi: G}
                    words:
                      vi: %VI
                      en: %EN
                """),
            Arguments.of("keys in quotes, as JSON has them",
                "  - {\"id\": \"reflection-days\", \"name\": {\"en\": \"D\", \"vi\": \"N\"}, \"number\": 0}\n",
                "  - {\"id\": \"reflection-days\", \"name\": {\"en\": \"D\", \"vi\": \"N\"}, \"number\": 45}\n"),
            Arguments.of("several, in any order", """
                  - {id: guardian-rule, name: {en: G, vi: G}, words: {en: a, vi: b}}
                  - {id: curfew, name: {en: C, vi: C}, number: 45}
                  - {id: reflection-days, name: {en: 🌿🌿, vi: N}, number: 1000000}
                """, """
                  - {id: guardian-rule, name: {en: G, vi: G}, words: {en: %EN, vi: %VI}}
                  - {id: curfew, name: {en: C, vi: C}, number: 45}
                  - {id: reflection-days, name: {en: 🌿🌿, vi: N}, number: 45}
                """),
            Arguments.of("what says so already", "  - {id: reflection-days, name: {en: D, vi: N}, number: 45}\n",
                "  - {id: reflection-days, name: {en: D, vi: N}, number: 45}\n"),
            Arguments.of("what the law has nothing on", "  - {id: curfew, name: {en: C, vi: C}, number: 21}\n",
                "  - {id: curfew, name: {en: C, vi: C}, number: 21}\n"),
            Arguments.of("what is of another kind",
                "  - {id: reflection-days, name: {en: D, vi: N}, words: {en: a month, vi: một tháng}}\n",
                "  - {id: reflection-days, name: {en: D, vi: N}, words: {en: a month, vi: một tháng}}\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void onlyTheValuesChange(String what, String before, String after) {
        var frozen = Freezing.freeze(sheet(before), LAW);
        var expected = after.replace("%EN", "\"the \\\"commune\\\": (a, b) # no \\\\ end\"")
            .replace("%VI", "\"người giám hộ do xã cử\"");
        assertThat(new String(frozen, UTF_8)).isEqualTo(new String(sheet(expected), UTF_8));
        assertThat(SheetReader.read("", frozen).sheet()).isPresent()
            .isEqualTo(SheetReader.read("", sheet(before), LAW).sheet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void lineEndsAndTheMarkAtTheBeginningStay(String what, String before, String after) {
        var odd = "\uFEFF" + new String(sheet(before), UTF_8).replace("\n", "\r\n");
        var frozen = new String(Freezing.freeze(odd.getBytes(UTF_8), LAW), UTF_8);
        assertThat(frozen).startsWith("\uFEFF").isEqualTo("\uFEFF"
            + new String(Freezing.freeze(sheet(before), LAW), UTF_8).replace("\n", "\r\n"));
    }

    @Test
    void theLawMayHaveMoreLanguagesThanTheSheetButNotFewer() {
        var before = "  - {id: guardian-rule, name: {en: G, vi: G}, words: {en: a, vi: b}}\n";
        var more = new Text(Map.of("en", "x", "vi", "y", "km", "z"));
        assertThat(new String(Freezing.freeze(sheet(before), Map.of("guardian-rule", Content.of(more))), UTF_8))
            .contains("words: {en: \"x\", vi: \"y\"}}");
        var fewer = Content.of(new Text(Map.of("en", "x")));
        assertThat(Freezing.freeze(sheet(before), Map.of("guardian-rule", fewer))).isEqualTo(sheet(before));
    }

    @Test
    void wordsThatAreTheSameInOneLanguageStayAsTheyAreWritten() {
        var before = "  - {id: guardian-rule, name: {en: G, vi: G}, words: {en: 'the ward', vi: b}}\n";
        assertThat(new String(Freezing.freeze(sheet(before), Map.of("guardian-rule", words("the ward", "xã"))), UTF_8))
            .contains("words: {en: 'the ward', vi: \"xã\"}}");
    }

    @Test
    void aSheetThatRefersToNoLawAndOneThatSaysEverythingStayWhole() throws IOException {
        assertThat(Freezing.freeze(SheetFiles.minimal(), LAW)).isEqualTo(SheetFiles.minimal());
        var everything = Files.readAllBytes(Path.of("src/test/resources/sheet/good/everything-1.yaml"));
        assertThat(Freezing.freeze(everything, Map.of())).isEqualTo(everything);
        var frozen = SheetReader.read("", Freezing.freeze(everything, LAW)).sheet().orElseThrow();
        assertThat(frozen.criterion("days-to-decide").orElseThrow().text().words())
            .containsEntry("en", "Residents have 45 days to decide.");
    }

    @Test
    void whatIsNoSheetIsRefused() {
        assertThatThrownBy(() -> Freezing.freeze("legal: [1]".getBytes(UTF_8), LAW))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] sheet(String legal) {
        return SheetFiles.minimal("\nprofiles:", "\nlegal:\n" + legal + "profiles:");
    }

    private static Content words(String english, String vietnamese) {
        return Content.of(new Text(Map.of("en", english, "vi", vietnamese)));
    }
}
