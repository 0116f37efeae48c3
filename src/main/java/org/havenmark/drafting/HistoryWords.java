package org.havenmark.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.havenmark.sheet.SheetFile;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Says what was done to a draft, one line an edit. */
record HistoryWords(Document document, Words words, Locale language) {
    private static final int SHORT = 80;
    private static final int MOST = 5;

    List<String> of(List<Edit> edits) {
        var said = edits.stream().limit(MOST).map(this::line).collect(Collectors.toList());
        if (edits.size() > MOST) {
            said.add(words.say(language, "drafting.history.more", edits.size() - MOST));
        }
        return said;
    }

    private String line(Edit edit) {
        if (edit.isMove()) {
            return words.say(language, "drafting.history.moved", place(edit));
        }
        if (edit.isWhole()) {
            var thing = edit.after() != null ? edit.after() : edit.before();
            return words.say(language, edit.to() != null ? "drafting.history.added" : "drafting.history.removed",
                kind(edit), cut(name(thing), 0));
        }
        var before = value(edit, edit.before());
        var after = value(edit, edit.after());
        int from = alike(before, after);
        return words.say(language, "drafting.history.changed", place(edit), field(edit), cut(before, from),
            cut(after, from));
    }

    private String value(Edit edit, @Nullable Object value) {
        if (value == null) {
            return "–";
        }
        return edit.address().endsWith("/looks") ? SheetFile.list(value).stream().map(look -> words.say(language,
            "sheet.look." + look)).collect(Collectors.joining(", ")) : ClashWords.of(value);
    }

    private String kind(Edit edit) {
        var list = edit.address().substring(0, Math.max(0, edit.address().lastIndexOf('/')));
        var key = "drafting.kind." + list.substring(list.lastIndexOf('/') + 1);
        return words.say(language, words.has(key) ? key : "drafting.kind.part");
    }

    private String name(Object thing) {
        var map = SheetFile.map(Objects.requireNonNull(thing));
        var text = map.containsKey("title") ? map.get("title") : map.getOrDefault("text", map.getOrDefault("name", ""));
        return map.containsKey("levels") ? SheetFile.list(map.get("levels")).stream().map(this::name)
            .collect(Collectors.joining(", ")) : new Choosing(document, "", words, language, List.of()).said(text);
    }

    private String place(Edit edit) {
        return new CheckerViews(document, new Checked(java.util.Optional.empty(), document.write(), List.of()), words,
            language).place(Shapes.partOf(edit.address())).replaceFirst("\\.$", "");
    }

    private String field(Edit edit) {
        var steps = edit.address().split("/");
        int from = List.of("criteria", "domains", "scales").contains(steps[0]) ? 2 : 0;
        return Arrays.stream(steps).skip(from).map(step -> {
            var key = "drafting.field." + step;
            return words.has(key) ? words.say(language, key) : step;
        }).collect(Collectors.joining(" · "));
    }

    /** Where the words begin that tell two long texts apart: a little before the first difference. */
    private static int alike(String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same < SHORT / 2 ? 0 : before.lastIndexOf(' ', same - SHORT / 4) + 1;
    }

    private static String cut(String words, int from) {
        var rest = words.substring(Math.min(from, words.length()));
        return (from > 0 ? "…" : "") + (rest.length() > SHORT ? rest.substring(0, SHORT) + "…" : rest);
    }
}
