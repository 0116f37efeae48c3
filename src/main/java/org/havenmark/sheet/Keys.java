package org.havenmark.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys a mapping of the file must have and may have. The JSON Schema beside the sheets names the same. */
record Keys(Set<String> required, Set<String> optional) {
    static final Keys SHEET = of("format id version title summary languages purposes scale rules domains",
        "profiles skills groups legal scales gates composites");
    static final Keys SCALE = of("id levels red-line-level target", "caps plain");
    static final Keys LEVEL = of("level name meaning", "points");
    static final Keys CAP = of("proof level", "only");
    static final Keys RULES = of("kind", "bands classes must-pass unanswered");
    static final Keys BAND = of("id name", "from above to up-to good");
    static final Keys CLASS = of("id name", "good needs");
    static final Keys NEED = of("share", "group level");
    static final Keys MUST_PASS = of("group class", "level");
    static final Keys MUST_PASS_CLASS = of("id name", "");
    static final Keys LEGAL = of("id name", "number words");
    static final Keys COMPOSITE = of("id title weight of", "");
    static final Keys CONDITION = of("criterion", "at-least at-most");
    static final Keys REPEAT = of("each most combine", "");
    static final Keys MEASURE = of("kind", "better levels steps");
    static final Keys STEP = of("id level text", "");
    static final Keys TAG = of("id name", "");
    static final Keys GATE = of("criterion level closes reason", "");
    static final Keys DOMAIN = of("id title axis weight criteria", "scale profiles when repeat");
    static final Keys CRITERION = of("id text guidance evidence looks",
        "anchors scale groups when measure weight red-line red-line-days target may-not-apply profiles proof photo "
        + "skills stage source "
        + "own-words serves");
    static final Keys STANDARD = of("format id name title source languages clauses", "about example");
    static final Keys CLAUSE = of("code text", "");

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
