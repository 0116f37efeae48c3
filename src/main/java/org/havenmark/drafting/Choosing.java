package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.SheetFile;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** What there is to choose from in a part of a draft, in words. */
record Choosing(Document document, String part, Words words, Locale language, List<Option> standards) {
    private static final List<String> TONGUES = List.of("en", "vi", "km", "lo", "th", "my", "zh-Hans", "fr");
    private static final int SHORT = 60;

    List<Option> options(Field.Choices choices) {
        if (choices instanceof Field.Fixed fixed) {
            return fixed.words().stream().map(word -> new Option(word, words.say(language, fixed.prefix() + word)))
                .toList();
        }
        return switch ((Field.Known) choices) {
            case LANGUAGES -> languages();
            case SCALES -> Stream.concat(Stream.of("scale"), document.ids("scales").stream().map(id -> "scales/" + id))
                .map(at -> new Option(document.words(at + "/id"), scale(at))).toList();
            case PROFILES -> tags("profiles");
            case SKILLS -> tags("skills");
            case GROUPS -> tags("groups");
            case CRITERIA -> document.domains().stream().flatMap(domain -> document.criteria(domain).stream())
                .filter(id -> !part.equals("criteria." + id)).map(this::criterion).toList();
            case MEMBERS -> Stream.concat(things("domains", "title"), things("composites", "title")).toList();
            case LEVELS -> levels();
            case STANDARDS -> standards;
        };
    }

    /** The levels of the scale that holds for the part. */
    List<Option> levels() {
        var levels = document.list(scaleAddress() + "/levels");
        return IntStream.range(0, levels.size()).mapToObj(level -> new Option(String.valueOf(level),
            level + " " + said(SheetFile.map(levels.get(level)).get("name")))).toList();
    }

    /** A text in the page's language, or in any that it has. */
    String said(Object text) {
        var map = SheetFile.map(text == null ? "" : text);
        return String.valueOf(map.getOrDefault(language.toLanguageTag(),
            map.getOrDefault("en", map.values().stream().findFirst().orElse("–"))));
    }

    /** A criterion's number and text, cut short. */
    String name(String criterion) {
        var text = said(document.at("criteria/" + criterion + "/text").orElse(""));
        return number(criterion) + " " + (text.length() > SHORT ? text.substring(0, SHORT)
            .replaceFirst("[\\s,;:]*\\s\\S*$", "") + "…" : text);
    }

    String number(String criterion) {
        return document.domainOf(criterion).map(domain -> (document.domains().indexOf(domain) + 1) + "."
            + (document.criteria(domain).indexOf(criterion) + 1)).orElse("");
    }

    private Option criterion(String id) {
        return new Option(id, name(id));
    }

    /** A scale is its own; a criterion has its own, its domain's or the sheet's. */
    private String scaleAddress() {
        if (part.startsWith("scales.") || part.equals("scale")) {
            return part.replaceFirst("\\.", "/");
        }
        var at = part.replaceFirst("\\.", "/");
        var named = Stream.concat(Stream.of(at), part.startsWith("criteria.")
                ? document.domainOf(at.substring(at.indexOf('/') + 1)).map(domain -> "domains/" + domain).stream()
                : Stream.<String>empty()).map(each -> document.words(each + "/scale")).filter(id -> !id.isEmpty())
                .findFirst();
        return named.filter(document.ids("scales")::contains).map(id -> "scales/" + id).orElse("scale");
    }

    private List<Option> languages() {
        var tags = new LinkedHashSet<>(Tongues.of(document));
        tags.addAll(TONGUES);
        return new ArrayList<>(tags).stream().map(tag -> new Option(tag, Labels.language(tag))).toList();
    }

    private String scale(String at) {
        return String.join(" / ", document.list(at + "/levels").stream()
            .map(level -> said(SheetFile.map(level).get("name"))).toList());
    }

    private List<Option> tags(String list) {
        return things(list, "name").toList();
    }

    private Stream<Option> things(String list, String text) {
        return document.list(list).stream().map(SheetFile::map)
            .map(thing -> new Option(String.valueOf(thing.get("id")), said(thing.get(text))));
    }
}
