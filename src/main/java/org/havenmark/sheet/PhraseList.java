package org.havenmark.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.Node.Mapping;
import org.havenmark.sheet.Node.Sequence;
import org.havenmark.sheet.Node.Word;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Phrases to look out for, by language; they are data in the folder {@code sheet}. */
record PhraseList(Map<String, List<String>> phrases) {
    /** The first phrase of the list that is in the words, in whole words, whatever the case. */
    Optional<String> firstIn(String language, String words) {
        var said = " " + String.join(" ", DegreeWords.words(words)) + " ";
        return phrases.getOrDefault(language, List.of()).stream().filter(phrase -> said.contains(" " + phrase + " "))
            .findFirst();
    }

    static PhraseList shipped(String file) {
        try (var in = PhraseList.class.getResourceAsStream("/sheet/" + file)) {
            var lists = (Mapping) NodeReader.read(new String(in.readAllBytes(), UTF_8), new Problems(file))
                .orElseThrow();
            var phrases = new HashMap<String, List<String>>();
            lists.entries().forEach((language, entry) -> phrases.put(language, ((Sequence) entry.value()).items()
                .stream()
                .map(item -> String.join(" ", DegreeWords.words(((Word) item).words()))).toList()));
            return new PhraseList(phrases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
