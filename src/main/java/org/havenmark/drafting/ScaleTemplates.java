package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.havenmark.web.Words;

/** Scales that an author may start from, in each language of the sheet that the program speaks. */
@Singleton
class ScaleTemplates {
    static final List<String> IDS = List.of("yes-no", "zero-to-two", "must-desired-exemplary");
    private static final Map<String, Integer> LEVELS = Map.of("yes-no", 2, "zero-to-two", 3, "must-desired-exemplary",
        4);
    private final Words words;

    ScaleTemplates(Words words) {
        this.words = words;
    }

    /** A plain scale, whose levels' names say it all. */
    Map<String, Object> of(String id, List<String> languages) {
        int levels = LEVELS.get(id);
        var scale = new LinkedHashMap<String, Object>();
        scale.put("id", id);
        scale.put("levels", IntStream.range(0, levels).mapToObj(level -> level(id, level, languages))
            .collect(Collectors.<Object>toList()));
        scale.put("red-line-level", 0);
        scale.put("target", levels - 1);
        scale.put("plain", true);
        return scale;
    }

    private Map<String, Object> level(String id, int level, List<String> languages) {
        var key = "drafting.scale." + id + "." + level;
        var made = new LinkedHashMap<String, Object>();
        made.put("level", level);
        made.put("name", text(key, languages));
        made.put("meaning", text(key + ".meaning", languages));
        return made;
    }

    private Map<String, Object> text(String key, List<String> languages) {
        var text = new LinkedHashMap<String, Object>();
        languages.stream().filter(words.languages()::contains)
            .forEach(tag -> text.put(tag, words.say(Locale.forLanguageTag(tag), key)));
        return text;
    }
}
