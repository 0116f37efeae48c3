package org.havenmark.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {
    private static final Path GOOD = Path.of("src/test/resources/sheet/good/minimal-1.yaml");

    @ParameterizedTest
    @CsvSource({"km", "lo", "zh-Hant", "pt-BR", "kjg", "sr-Latn-RS"})
    void aLanguageOfTheNetworkCanStandBesideEnglish(String tag) throws IOException {
        var sheet = Files.readString(GOOD).replace("vi:", tag + ":").replace("[en, vi]", "[en, " + tag + "]");
        assertThat(SheetReader.read("a", sheet.getBytes(UTF_8)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ZH-hant, language-spelling", "Vi, language-spelling", "vn, bad-language", "vietnamese, bad-language",
        "zh_Hant, bad-language", "v, bad-language"})
    void aTagThatIsNoneIsOneProblemAndNotOneForEveryText(String tag, String key) throws IOException {
        var sheet = Files.readString(GOOD).replace("[en, vi]", "[en, " + tag + "]").replace("vi:",
            tag.equals("ZH-hant") ? "zh-Hant:" : "vi:");
        assertThat(SheetReader.read("a", sheet.getBytes(UTF_8)).problems()).singleElement()
            .satisfies(problem -> assertThat(problem.key()).isEqualTo(key))
            .satisfies(problem -> assertThat(problem.line()).isEqualTo(6));
    }
}
