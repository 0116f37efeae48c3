package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.havenmark.drafting.FieldView.Inner;
import org.havenmark.drafting.FieldView.Tongue;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.SheetFile;
import org.havenmark.web.Option;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fields of a part ready to be shown.
 *
 * @param said what the checker says, by address within the part
 */
record FieldViews(Choosing choosing, List<String> languages, Words words, Locale language,
                  Map<String, List<String>> said) {
    List<FieldView> of(List<Field> fields, Map<String, Object> part, String shape) {
        return all(fields, part, "", shape);
    }

    private List<FieldView> all(List<Field> fields, Map<String, Object> part, String prefix, String shape) {
        return fields.stream().map(field -> view(field, part.get(field.key()), prefix + field.key(), shape)).toList();
    }

    private FieldView view(Field field, @Nullable Object value, String name, String shape) {
        var word = value == null || value instanceof Map || value instanceof List ? "" : plain(value);
        var several = SheetFile.list(value == null ? "" : value).stream().map(String::valueOf).toList();
        if (field instanceof Field.Texts texts) {
            return made(field, name, shape, "texts", "", List.of(), List.of(), tongues(name, value), List.of(),
                texts.most());
        } else if (field instanceof Field.Line line) {
            return made(field, name, shape, "line", word, List.of(), List.of(), List.of(), List.of(), line.most());
        } else if (field instanceof Field.Lines lines) {
            return made(field, name, shape, "lines", String.join("\n", several), List.of(),
                choosing.options(lines.choices()), List.of(), List.of(), 0);
        } else if (field instanceof Field.One one) {
            return made(field, name, shape, "one", word, List.of(), options(one, word), List.of(), List.of(), 0);
        } else if (field instanceof Field.Many many) {
            return made(field, name, shape, "many", "", several, with(choosing.options(many.choices()), several),
                List.of(), List.of(), 0);
        } else if (field instanceof Field.Number || field instanceof Field.Flag) {
            return made(field, name, shape, field instanceof Field.Flag ? "flag" : "number", word, List.of(), List.of(),
                List.of(), List.of(), 0);
        }
        return within(field, value, name, shape);
    }

    private FieldView within(Field field, @Nullable Object value, String name, String shape) {
        if (field instanceof Field.ByLevel levels) {
            return made(field, name, shape, "levels", "", List.of(), List.of(), List.of(), byLevel(levels, value, name),
                levels.most());
        } else if (field instanceof Field.Items items) {
            return made(field, name, shape, "items", "", List.of(), List.of(), List.of(), items(items, value, name), 0);
        }
        var part = (Field.Part) field;
        var map = SheetFile.map(value == null ? "" : value);
        return made(field, name, shape, "part", "", map.isEmpty() ? List.of() : List.of("there"), List.of(), List.of(),
            List.of(new Inner("", "", all(part.fields(), map, name + "/", field.key()))), 0);
    }

    private FieldView made(Field field, String name, String shape, String kind, String value, List<String> values,
                           List<Option> options, List<Tongue> tongues, List<Inner> inner, int most) {
        var own = "drafting.field." + shape + "." + field.key();
        var label = words.has(own) ? own : "drafting.field." + field.key();
        var hint = label.replace("drafting.field.", "drafting.hint.");
        return new FieldView(kind, name, words.say(language, label), words.has(hint) ? words.say(language, hint) : "",
            value, values, options, tongues, inner, most, said.getOrDefault(name, List.of()));
    }

    private List<Tongue> tongues(String name, @Nullable Object value) {
        var text = SheetFile.map(value == null ? "" : value);
        return languages.stream().map(tag -> new Tongue(tag, Labels.language(tag), name + "/" + tag,
            String.valueOf(text.getOrDefault(tag, "")), said.getOrDefault(name + "/" + tag, List.of()))).toList();
    }

    private List<Inner> byLevel(Field.ByLevel field, @Nullable Object value, String name) {
        var map = SheetFile.map(value == null ? "" : value);
        var levels = new ArrayList<>(choosing.levels().stream().skip(field.from()).toList());
        map.keySet().stream().filter(level -> levels.stream().noneMatch(each -> each.value().equals(level)))
            .filter(level -> !level.equals("0") || field.from() == 0).forEach(level -> levels.add(new Option(level,
                level)));
        return levels.stream().map(level -> {
            var one = field.most() > 0 ? new Field.Texts(level.value(), field.most())
                : new Field.Number(level.value(), true);
            var at = name + "/" + level.value();
            var held = map.get(level.value());
            return new Inner(level.value(), level.label(), List.of(new FieldView(field.most() > 0 ? "texts"
                : "number", at,
                level.label(), "", held == null || held instanceof Map ? "" : plain(held), List.of(), List.of(),
                one instanceof Field.Texts ? tongues(at, held) : List.of(), List.of(), field.most(),
                said.getOrDefault(at, List.of()))));
        }).toList();
    }

    private List<Inner> items(Field.Items field, @Nullable Object value, String name) {
        var list = SheetFile.list(value == null ? "" : value);
        return IntStream.range(0, list.size()).mapToObj(at -> {
            var item = SheetFile.map(list.get(at));
            var known = SheetFile.name(item, at);
            var title = item.containsKey("name") ? choosing.said(item.get("name"))
                : item.containsKey("title") ? choosing.said(item.get("title")) : String.valueOf(at + 1);
            return new Inner(known, title, all(field.fields(), item, name + "/" + known + "/", field.key()));
        }).toList();
    }

    /** What was chosen once stays to be seen, also where it is no choice any more. */
    private List<Option> options(Field.One field, String chosen) {
        return with(choosing.options(field.choices()), chosen.isEmpty() ? List.of() : List.of(chosen));
    }

    private static List<Option> with(List<Option> options, List<String> chosen) {
        var all = new ArrayList<>(options);
        chosen.stream().filter(word -> options.stream().noneMatch(option -> option.value().equals(word)))
            .forEach(word -> all.add(new Option(word, word)));
        return all;
    }

    private static String plain(Object value) {
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
