package org.havenmark.drafting;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.havenmark.sheet.SheetFile;

/** Gives ids to what has none, or has one that another has too, so that everything in a document can be found. */
final class Naming {
    private static final int LONGEST = 40;

    private Naming() { }

    static Document named(Document document) {
        var root = SheetFile.map(SheetFile.copy(document.map("")));
        var criteria = new HashSet<String>();
        var domains = new HashSet<String>();
        for (var each : SheetFile.list(root.get("domains"))) {
            var domain = SheetFile.map(each);
            name(domain, "title", "domain", domains);
            SheetFile.list(domain.get("criteria")).forEach(one -> name(SheetFile.map(one), "text", "criterion",
                criteria));
        }
        for (var list : Set.of("scales", "profiles", "skills", "groups", "legal", "composites")) {
            var taken = new HashSet<String>();
            SheetFile.list(root.get(list)).forEach(one -> name(SheetFile.map(one), "name", list, taken));
        }
        return Document.of(root);
    }

    /**
     * An id of the words, kebab-case and not taken.
     *
     * @param words of any language; of a script without Latin letters nothing is left, and then the kind is taken
     */
    static String id(String words, String kind, Set<String> taken) {
        var plain = Normalizer.normalize(words.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$",
                "");
        var cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        var base = cut.length() < 2 ? kind : cut;
        var id = base;
        for (int number = 2; taken.contains(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    private static void name(Map<String, Object> thing, String words, String kind, Set<String> taken) {
        var has = String.valueOf(thing.getOrDefault("id", ""));
        if (!has.matches("[a-z][a-z0-9-]{1,60}") || taken.contains(has)) {
            var text = SheetFile.map(thing.getOrDefault(words, ""));
            var first = text.getOrDefault("en", text.values().stream().findFirst().orElse(""));
            var id = id(has.isBlank() ? String.valueOf(first) : has, kind, taken);
            var rest = new LinkedHashMap<>(thing);
            thing.clear();
            thing.put("id", id);
            rest.remove("id");
            thing.putAll(rest);
        }
        taken.add(String.valueOf(thing.get("id")));
    }
}
