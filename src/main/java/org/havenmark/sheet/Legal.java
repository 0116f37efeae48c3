package org.havenmark.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.sheet.Node.Word;

/**
 * What the law sets, put in where the file refers to it: {@code {reflection-days}}.
 *
 * @param refers whether words in braces refer to it at all; else they are words like others
 */
record Legal(Map<String, LegalValue> values, boolean refers, Problems problems) {
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]{0,70})}");

    /**
     * Reads what the sheet declares.
     *
     * @param national what this country's law says, by id; what is not in it, or not of the same kind, stays as the
     *                 sheet has it
     */
    static Legal read(Fields sheet, List<String> languages, Map<String, Content> national, Problems problems) {
        var values = new LinkedHashMap<String, LegalValue>();
        var texts = new Texts(languages, new Legal(Map.of(), true, problems), problems);
        var taken = new LinkedHashMap<String, Spot>();
        for (var item : sheet.items("legal")) {
            Fields.of(item, Keys.LEGAL, problems).ifPresent(fields -> {
                var id = fields.id(taken);
                var content = content(fields, texts, problems);
                values.put(id, new LegalValue(id, texts.read(fields, "name", 80),
                    Optional.ofNullable(national.get(id)).filter(law -> law.fits(content)).orElse(content)));
            });
        }
        return new Legal(values, true, problems);
    }

    List<LegalValue> all() {
        return List.copyOf(values.values());
    }

    /** The words with everything put in; a reference to something that is not declared is noted. */
    Word filled(Word word, String language) {
        if (!refers) {
            return word;
        }
        var filled = REFERENCE.matcher(word.words()).replaceAll(found ->
            Matcher.quoteReplacement(content(found.group(1), word).flatMap(known -> known.in(language))
                .orElse(found.group())));
        return new Word(word.at(), filled, word.plain());
    }

    /**
     * A number of the file, which may be one that the law sets: then it stands in quotes, {@code "{reflection-days}"}.
     */
    Value filled(Value value) {
        var found = REFERENCE.matcher(value.word().words());
        if (!found.matches()) {
            return value;
        }
        var number = content(found.group(1), value.word()).flatMap(Content::number);
        return number.map(known -> new Value(value.key(), new Word(value.word().at(), known.toString(), true),
            problems))
            .orElse(value);
    }

    private Optional<Content> content(String id, Word word) {
        if (!values.containsKey(id)) {
            problems.add(word.at(), Fault.UNKNOWN_LEGAL, id, String.join(", ", values.keySet()));
        }
        return Optional.ofNullable(values.get(id)).map(LegalValue::content);
    }

    private static Content content(Fields fields, Texts texts, Problems problems) {
        if (fields.has("number") == fields.has("words")) {
            problems.add(fields.at(), Fault.LEGAL_CONTENT);
        }
        return fields.has("number")
            ? Content.of(fields.value("number").flatMap(value -> value.whole(0, LegalValue.MOST)).orElse(0))
            : Content.of(texts.read(fields, "words", LegalValue.LONGEST));
    }
}
