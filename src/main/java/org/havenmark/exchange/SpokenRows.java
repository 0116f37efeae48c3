package org.havenmark.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a survey that the program itself words, in each language of the sheet; they are made anew each time. */
record SpokenRows(List<String> languages, Said said) {
    Map<String, Object> asked(String type, String name, String key, String relevant) {
        return row(type, name, words(key), relevant, "question");
    }

    Map<String, Object> note(String name, Map<String, Object> words, String relevant) {
        return row("note", name, words, relevant, "note");
    }

    /** Puts in what may be typed, and what is said where something else was. */
    Map<String, Object> limited(Map<String, Object> row, String constraint, String key) {
        row.put("constraint", constraint);
        Tongues.put(row, "constraint_message", words(key), languages);
        return row;
    }

    Map<String, Object> words(String key) {
        var words = new LinkedHashMap<String, Object>();
        languages.forEach(tag -> words.put(tag, said.in(tag, key)));
        return words;
    }

    /** The words of a key, and something of the sheet after them. */
    Map<String, Object> words(String key, Map<String, ?> then) {
        var words = words(key);
        words.replaceAll((tag, before) -> before + " " + then.get(tag));
        return words;
    }

    Map<String, Object> row(String type, String name, Map<String, Object> words, String relevant, String part) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", type);
        row.put("name", name);
        Tongues.put(row, "label", words, languages);
        relevant(row, relevant);
        row.put(Form.PART, part);
        return row;
    }

    static void relevant(Map<String, Object> row, String relevant) {
        if (!relevant.isEmpty()) {
            row.put("relevant", relevant);
        }
    }
}
