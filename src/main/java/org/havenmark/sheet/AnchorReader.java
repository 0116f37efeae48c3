package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.havenmark.sheet.Node.Entry;
import org.havenmark.sheet.Node.Mapping;
import org.havenmark.sheet.Node.Refused;
import org.havenmark.sheet.Node.Word;

/** Reads the anchors of criteria, one for each level of the scale, and remembers them for {@link AnchorChecker}. */
final class AnchorReader {
    private static final int LONGEST = 140;
    /** What is far too long is a hostile file's; comparing it would only take time. */
    private static final int LONGEST_COMPARED = 4 * LONGEST;

    private final Texts texts;
    private final Problems problems;
    private final List<Anchor> met = new ArrayList<>();

    AnchorReader(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    List<Anchor> met() {
        return met;
    }

    /** With 0 levels the scale could not be read, and no anchor is held against it. */
    Map<Integer, Text> read(Fields criterion, String id, int levels) {
        var node = criterion.node("anchors");
        if (node.isPresent() && node.get() instanceof Mapping mapping) {
            noteMissing(mapping, levels);
            var anchors = new TreeMap<Integer, Text>();
            mapping.entries().values().forEach(entry -> read(entry, criterion.at(), id, levels, anchors));
            return anchors;
        }
        node.filter(other -> !(other instanceof Refused))
            .ifPresent(other -> problems.add(other.at(), Fault.EXPECTED_MAPPING));
        return Map.of();
    }

    private void noteMissing(Mapping mapping, int levels) {
        for (int level = 0; level < levels; level++) {
            if (!mapping.entries().containsKey(String.valueOf(level))) {
                problems.add(mapping.at(), Fault.LEVEL_WITHOUT_ANCHOR, level);
            }
        }
    }

    private void read(Entry entry, Spot criterion, String id, int levels, Map<Integer, Text> anchors) {
        var key = entry.key().words();
        if (!key.matches("0|[1-9]\\d?") || levels > 0 && Integer.parseInt(key) >= levels) {
            problems.add(entry.key().at(), Fault.ANCHOR_WITHOUT_LEVEL, key, Math.max(0, levels - 1));
            return;
        }
        var level = Integer.parseInt(key);
        anchors.put(level, texts.read(entry.value(), LONGEST));
        if (entry.value() instanceof Mapping mapping) {
            mapping.entries().forEach((language, said) -> {
                if (said.value() instanceof Word word && !word.words().isBlank()
                    && word.words().length() <= LONGEST_COMPARED) {
                    met.add(new Anchor(criterion, id, level, language, word));
                }
            });
        }
    }

    /** The words of one level in one language; criteria are told apart by where they start, for ids may be wrong. */
    record Anchor(Spot criterion, String id, int level, String language, Word word) { }
}
