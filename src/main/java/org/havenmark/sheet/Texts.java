package org.havenmark.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import org.havenmark.sheet.Node.Entry;
import org.havenmark.sheet.Node.Mapping;
import org.havenmark.sheet.Node.Refused;
import org.havenmark.sheet.Node.Word;

/**
 * Reads texts: the same words in each language of the sheet, no more and no fewer.
 *
 * @param legal     what the law sets, for texts that refer to it
 * @param languages empty where they could not be read; then nothing is said about missing or further ones
 */
record Texts(List<String> languages, Legal legal, Problems problems) {
    Text read(Fields fields, String key, int most) {
        return fields.node(key).map(node -> read(node, most)).orElse(Text.NONE);
    }

    Text read(Node node, int most) {
        if (node instanceof Mapping mapping) {
            noteMissing(mapping);
            var words = new LinkedHashMap<String, String>();
            mapping.entries().values().stream().filter(this::isListed)
                .forEach(entry -> words.put(entry.key().words(), words(entry, most)));
            return new Text(words);
        }
        if (!(node instanceof Refused)) {
            problems.add(node.at(), Fault.EXPECTED_TEXT);
        }
        return Text.NONE;
    }

    private void noteMissing(Mapping mapping) {
        languages.stream().filter(language -> !mapping.entries().containsKey(language))
            .forEach(language -> problems.add(mapping.at(), Fault.MISSING_TRANSLATION, language));
    }

    private boolean isListed(Entry entry) {
        var key = entry.key().words();
        var listed = languages.isEmpty() || languages.contains(key);
        if (!listed && entry.value() instanceof Word word && word.isAbsent()) {
            problems.add(entry.key().at(), Fault.SPLIT_BY_COMMA, key);
        } else if (!listed) {
            problems.add(entry.key().at(), Fault.UNLISTED_LANGUAGE, key, String.join(", ", languages));
        }
        return listed;
    }

    private String words(Entry entry, int most) {
        if (entry.value() instanceof Word word && !word.isAbsent() && !word.words().isBlank()) {
            return Wording.read(legal.filled(word, entry.key().words()), most, problems);
        }
        if (!(entry.value() instanceof Refused)) {
            problems.add(entry.value().at(), entry.value() instanceof Word ? Fault.EMPTY : Fault.EXPECTED_WORDS,
                entry.key().words());
        }
        return "";
    }
}
