package org.havenmark.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FaultWordsTest {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(words("en").stringPropertyNames()).isEqualTo(words("vi").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void everyFaultHasWordsAndNoWordsAreLeftOver(String language) throws IOException {
        var said = words(language).stringPropertyNames().stream().filter(key -> key.startsWith("sheet.problem."))
            .map(key -> key.substring("sheet.problem.".length())).collect(Collectors.toSet());
        assertThat(said).isEqualTo(Arrays.stream(Fault.values()).map(Fault::key).collect(Collectors.toSet()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        for (var fault : Fault.values()) {
            assertThat(places(words("vi").getProperty("sheet.problem." + fault.key()))).as(fault.key())
                .isEqualTo(places(words("en").getProperty("sheet.problem." + fault.key())));
        }
    }

    @Test
    void everyProblemOfTheBrokenSheetsCanBeSaid() throws IOException {
        for (var language : Set.of("en", "vi")) {
            var words = words(language);
            for (var sheet : BrokenSheetsTest.sheets()) {
                assertThat(SheetReader.read("a", Files.readAllBytes(sheet)).problems()).allSatisfy(problem ->
                    assertThat(problem.words(words::getProperty, Locale.forLanguageTag(language)))
                        .isNotBlank().doesNotContainPattern("\\{\\d"));
            }
        }
    }

    @Test
    void aProblemTellsWhatToDo() throws IOException {
        var problem = new Problem("a.yaml", 1, 1, "unknown-key-near", List.of("titel", "title"));
        assertThat(problem.words(words("en")::getProperty, Locale.ENGLISH))
            .isEqualTo("“titel” is not a key that is known here. Did you mean “title”?");
    }

    private static Set<String> places(String pattern) {
        var format = new MessageFormat(pattern);
        return Pattern.compile("\\{(\\d)").matcher(format.toPattern()).results()
            .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
            Path.of("src/main/resources/messages/sheet_" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }
}
