package org.havenmark.shelter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whom a shelter takes and what it runs, in the words the score sheets ask for: which criteria apply depends on it. */
public enum Profile {
    WOMEN, MEN, CHILDREN, FAMILIES_WITH_CHILDREN, NON_CITIZENS, WORKSHOP, BORDER;

    /** The tag as a sheet and the register write it: {@code families-with-children}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "shelter.profile." + tag();
    }

    /** The key of a word short enough for a table. */
    public String shortKey() {
        return "shelter.tag." + tag();
    }

    static Set<String> tags() {
        return Arrays.stream(values()).map(Profile::tag).collect(Collectors.toCollection(TreeSet::new));
    }
}
