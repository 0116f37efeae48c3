package org.havenmark.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys a mapping of the file must have and may have. The JSON Schema beside the sheets names the same. */
record Keys(Set<String> required, Set<String> optional) {
    static final Keys SHEET = of("format id version title summary languages purposes scale rules domains",
        "profiles skills gates");
    static final Keys SCALE = of("id levels red-line-level target", "caps");
    static final Keys LEVEL = of("level name meaning", "");
    static final Keys CAP = of("proof level", "only");
    static final Keys RULES = of("kind bands", "");
    static final Keys BAND = of("id from to name", "good");
    static final Keys TAG = of("id name", "");
    static final Keys GATE = of("criterion level closes reason", "");
    static final Keys DOMAIN = of("id title axis weight criteria", "");
    static final Keys CRITERION = of("id text guidance evidence looks anchors",
        "weight red-line target may-not-apply profiles proof photo skills stage source own-words serves");

    private static Keys of(String required, String optional) {
        return new Keys(set(required), set(optional));
    }

    private static Set<String> set(String words) {
        return words.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(words.split(" ")));
    }

    Set<String> all() {
        var all = new LinkedHashSet<>(required);
        all.addAll(optional);
        return all;
    }
}
