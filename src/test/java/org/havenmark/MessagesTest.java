package org.havenmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says, in both languages. */
class MessagesTest {
    private static final Path BUNDLES = Sources.RESOURCES.resolve("messages");
    private static final Path ONE_WORD = Path.of("src/test/resources/one-word-vi.tsv");
    /** What is the same in both languages: names of languages, and words that were taken over. */
    private static final Set<String> SAME_IN_BOTH = Set.of("web.language.en", "web.language.vi");
    private static final Pattern FORBIDDEN = Pattern.compile(
        "\\b(please|sorry|valid|invalid|oops|fail(s|ed|ure|ures|ing)?"
        + "|inspect(s|ed|ion|ions|or|ors|ing)?|victims?)\\b|\\b(xin lỗi|nạn nhân|thanh tra)\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern QUOTED = Pattern.compile("''|'[{}]+'");
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z][^\"]*)\"\\s*[,)]");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"((?:%s)\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\"(?!\\s*\\+)"
        .formatted(String.join("|", rooms())));

    static List<String> rooms() {
        return Sources.below(BUNDLES, "_en.properties").stream()
            .map(file -> file.getFileName().toString().replace("_en.properties", "")).toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSpeaksBothLanguagesInFull(String room) {
        assertThat(bundle(room, "vi").keySet()).isEqualTo(bundle(room, "en").keySet());
        assertThat(bundle(room, "en").keySet()).allMatch(key -> key.startsWith(room + "."));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void vietnameseIsNotEnglish(String room) {
        var english = bundle(room, "en");
        assertThat(bundle(room, "vi")).allSatisfy((key, words) -> {
            if (!SAME_IN_BOTH.contains(key)) {
                assertThat(words).as(key).isNotEqualTo(english.get(key));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesTakeTheSameArguments(String room) {
        var english = bundle(room, "en");
        assertThat(bundle(room, "vi")).allSatisfy((key, words) ->
            assertThat(arguments(words)).as(key).isEqualTo(arguments(english.get(key))));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyMessageCanBeFilledIn(String room) {
        Stream.of("en", "vi").flatMap(language -> bundle(room, language).entrySet().stream()).forEach(message -> {
            assertThat(new MessageFormat(message.getValue(), Locale.ENGLISH)).as(message.getKey()).isNotNull();
            assertThat(QUOTED.matcher(message.getValue()).replaceAll("")).as(message.getKey()).doesNotContain("'");
        });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void oneThingHasOneWordInVietnamese(String room) {
        var said = bundle(room, "vi");
        Sources.read(ONE_WORD).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
            .forEach(pair ->
            assertThat(said).allSatisfy((key, words) -> assertThat(words.toLowerCase(Locale.ROOT))
                .as("%s: say “%s”", key, pair[1]).doesNotContain(pair[0])));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nobodyIsBlamedOrBegged(String room) {
        assertThat(Stream.of("en", "vi").flatMap(language -> bundle(room, language).entrySet().stream())
            .filter(message -> FORBIDDEN.matcher(message.getValue()).find())).isEmpty();
    }

    @Test
    void everyWordAViewSaysIsThere() {
        assertThat(keys(Sources.RESOURCES.resolve("views"), ".ftlh", SAID)).isNotEmpty().isSubsetOf(all().keySet());
    }

    @Test
    void everyWordTheCodeSaysIsThere() {
        assertThat(keys(Sources.JAVA, ".java", KEY_IN_CODE)).isNotEmpty().isSubsetOf(all().keySet());
    }

    private static Set<String> keys(Path folder, String ending, Pattern pattern) {
        return Sources.below(folder, ending).stream().flatMap(file -> pattern.matcher(Sources.read(file)).results())
            .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String words) {
        return Pattern.compile("\\{(\\d+)").matcher(words).results().map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        rooms().forEach(room -> all.putAll(bundle(room, "en")));
        return all;
    }

    private static Map<String, String> bundle(String room, String language) {
        var bundle = new TreeMap<String, String>();
        Sources.messages(BUNDLES.resolve(room + "_" + language + ".properties"))
            .forEach((key, words) -> bundle.put(key.toString(), words.toString()));
        return bundle;
    }
}
