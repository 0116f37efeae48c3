package org.havenmark.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.sheet.Sheet.Tag;

/**
 * What criteria may refer to, and the ids that are taken.
 *
 * @param criteria ids of criteria met so far
 * @param domains  ids of domains and composites met so far
 */
record Vocabulary(Scale scale, List<Scale> scales, List<Tag> profiles, List<Tag> skills, List<Tag> groups,
                  Map<String, Spot> criteria, Map<String, Spot> domains) {
    Vocabulary(Scale scale, List<Scale> scales, List<Tag> profiles, List<Tag> skills, List<Tag> groups) {
        this(scale, scales, profiles, skills, groups, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** The scale that a criterion or a domain names; the given one where it names none, or none that is known. */
    Scale scale(Fields fields, Scale otherwise, Problems problems) {
        var named = fields.value("scale");
        if (named.isEmpty()) {
            return otherwise;
        }
        var wanted = named.get().word().words();
        var all = Stream.concat(Stream.of(scale), scales.stream()).toList();
        return all.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseGet(() -> {
            problems.add(fields.at("scale"), Fault.UNKNOWN_SCALE, wanted,
                all.stream().map(Scale::id).collect(Collectors.joining(", ")));
            return otherwise;
        });
    }

    /** The ids of a list that are in a vocabulary; the others are noted. */
    static List<String> known(Fields fields, String key, List<Tag> tags, Fault fault, Problems problems) {
        var ids = tags.stream().map(Tag::id).collect(Collectors.toCollection(LinkedHashSet::new));
        var wanted = fields.list(key);
        wanted.stream().map(Value::word).filter(word -> !ids.contains(word.words()))
            .forEach(word -> problems.add(word.at(), fault, word.words(), String.join(", ", ids)));
        return wanted.stream().map(value -> value.word().words()).toList();
    }
}
