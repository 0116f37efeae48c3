package org.havenmark.sheet;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file and the place where it starts. */
sealed interface Node {
    Spot at();

    /** A single value, still as written; {@code plain} when it stands without quotes. */
    record Word(Spot at, String words, boolean plain) implements Node {
        boolean isAbsent() {
            return plain && (words.isEmpty() || words.equals("~") || words.equals("null"));
        }
    }

    record Sequence(Spot at, List<Node> items) implements Node { }

    /** Entries in the file's order. */
    record Mapping(Spot at, Map<String, Entry> entries) implements Node { }

    /** Something that was refused when it was met: its problem is noted, so nobody looks into it again. */
    record Refused(Spot at) implements Node { }

    record Entry(Word key, Node value) { }
}
