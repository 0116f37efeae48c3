package org.havenmark.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenmark.sheet.Node.Mapping;
import org.havenmark.sheet.Node.Sequence;
import org.havenmark.sheet.Node.Word;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Words that say how much without saying what, by language; they are data in {@code sheet/degree-words.yaml}. */
final class DegreeWords {
    // Before the list, which is read with it.
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    static final DegreeWords SHIPPED = shipped();
    private static final int LONGEST_PHRASE = 5;

    private final Map<String, Set<List<String>>> phrases = new HashMap<>();

    private DegreeWords(Mapping lists) {
        lists.entries().forEach((language, entry) -> {
            var set = new HashSet<List<String>>();
            ((Sequence) entry.value()).items().forEach(item -> set.add(words(((Word) item).words())));
            phrases.put(language, set);
        });
    }

    /** The words alone, in lower case, without punctuation. */
    static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** What is left of the words without those of degree; in a language without a list, all of them. */
    List<String> without(String language, List<String> words) {
        var known = phrases.getOrDefault(language, Set.of());
        var left = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            var length = phraseAt(words, i, known);
            if (length == 0) {
                left.add(words.get(i));
            }
            i += Math.max(1, length);
        }
        return left;
    }

    private static int phraseAt(List<String> words, int start, Set<List<String>> known) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - start); length > 0; length--) {
            if (known.contains(words.subList(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    private static DegreeWords shipped() {
        try (var file = DegreeWords.class.getResourceAsStream("/sheet/degree-words.yaml")) {
            var text = new String(file.readAllBytes(), UTF_8);
            return new DegreeWords((Mapping) NodeReader.read(text, new Problems("degree-words.yaml")).orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
