package org.havenmark.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.Sheet.Tag;

/**
 * What criteria may refer to, and the ids that are taken.
 *
 * @param criteria ids of criteria met so far
 * @param domains  ids of domains met so far
 */
record Vocabulary(Scale scale, List<Tag> profiles, List<Tag> skills, Map<String, Spot> criteria,
                  Map<String, Spot> domains) {
    Vocabulary(Scale scale, List<Tag> profiles, List<Tag> skills) {
        this(scale, profiles, skills, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    int levels() {
        return scale.levels().size();
    }
}
