package org.havenmark.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havenmark.sheet.SheetFile;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed into a part. Nothing is refused: what is no number stays as the words it is, and the checker
 * says so. What the form does not show stays as it was.
 */
record Typing(Typed typed, List<String> languages) {
    /** The part as it was typed; {@code base} is what stood there. */
    Map<String, Object> read(List<Field> fields, Map<String, Object> base) {
        return read(fields, base, "");
    }

    private Map<String, Object> read(List<Field> fields, Map<String, Object> base, String prefix) {
        var part = new LinkedHashMap<>(base);
        for (var field : fields) {
            var value = value(field, base.get(field.key()), prefix + field.key());
            if (value == null) {
                part.remove(field.key());
            } else {
                part.put(field.key(), value);
            }
        }
        return part;
    }

    private @Nullable Object value(Field field, @Nullable Object base, String name) {
        if (field instanceof Field.Texts) {
            return texts(base, name);
        } else if (field instanceof Field.ByLevel levels) {
            return byLevel(levels, base, name);
        } else if (field instanceof Field.Items items) {
            return items(items, base, name);
        } else if (field instanceof Field.Part part) {
            return orNothing(read(part.fields(), SheetFile.map(base == null ? "" : base), name + "/"));
        } else if (field instanceof Field.Many || field instanceof Field.Lines) {
            var all = typed.all(name).stream().flatMap(words -> Arrays.stream(words.split("\\R"))).map(String::strip)
                .filter(words -> !words.isEmpty()).distinct().collect(Collectors.<Object>toList());
            return all.isEmpty() ? null : all;
        }
        var word = typed.one(name);
        return word.isEmpty() ? null : one(field, word);
    }

    private static Object one(Field field, String word) {
        if (field instanceof Field.Flag) {
            return Boolean.TRUE;
        }
        var isLevel = field instanceof Field.One one && one.choices() == Field.Known.LEVELS;
        return isLevel ? number(word, false) : field instanceof Field.Number number ? number(word, number.decimals())
            : word;
    }

    private @Nullable Object texts(@Nullable Object base, String name) {
        var words = new LinkedHashMap<>(SheetFile.map(base == null ? "" : base));
        languages.stream().filter(tag -> typed.fields().containsKey(name + "/" + tag)).forEach(tag -> {
            var said = typed.one(name + "/" + tag).replaceAll("\\s*\\R\\s*", " ");
            if (said.isEmpty()) {
                words.remove(tag);
            } else {
                words.put(tag, said);
            }
        });
        return orNothing(words);
    }

    private @Nullable Object byLevel(Field.ByLevel field, @Nullable Object base, String name) {
        var levels = new LinkedHashMap<>(SheetFile.map(base == null ? "" : base));
        for (var level : typed.all("level:" + name)) {
            var value = field.most() > 0 ? texts(levels.get(level), name + "/" + level)
                : Optional.of(typed.one(name + "/" + level)).filter(word -> !word.isEmpty())
                    .map(word -> number(word, true)).orElse(null);
            if (value == null) {
                levels.remove(level);
            } else {
                levels.put(level, value);
            }
        }
        return orNothing(levels);
    }

    private @Nullable Object items(Field.Items field, @Nullable Object base, String name) {
        var had = SheetFile.list(base == null ? "" : base);
        var byName = new LinkedHashMap<String, Object>();
        for (int at = 0; at < had.size(); at++) {
            byName.put(SheetFile.name(had.get(at), at), had.get(at));
        }
        List<Object> items = new ArrayList<>();
        for (var item : typed.all("item:" + name)) {
            var was = SheetFile.map(byName.getOrDefault(item, field.named() ? Map.of("id", item) : Map.of()));
            items.add(numbered(field, items.size(), read(field.fields(), was, name + "/" + item + "/")));
        }
        return items.isEmpty() ? null : items;
    }

    /** The levels of a scale bear their number. */
    private static Map<String, Object> numbered(Field.Items field, int place, Map<String, Object> item) {
        if (!field.key().equals("levels")) {
            return item;
        }
        var level = new LinkedHashMap<String, Object>(Map.of("level", place));
        item.remove("level");
        level.putAll(item);
        return level;
    }

    private static @Nullable Object orNothing(Map<String, Object> map) {
        return map.isEmpty() ? null : map;
    }

    /** A number as people type it, in any script's digits and with a comma or a point; words where it is none. */
    static Object number(String word, boolean decimals) {
        var plain = word.codePoints().map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (decimals && plain.matches("[0-9]{1,6}[.,][0-9]{1,4}")) {
            return new BigDecimal(plain.replace(',', '.'));
        }
        return Forms.number(word).<Object>map(number -> number).orElse(word);
    }
}
