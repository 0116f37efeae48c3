package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.havenmark.sheet.Criterion.ProofRule;
import org.havenmark.sheet.Scale.Cap;
import org.havenmark.sheet.Scale.Level;

/** Reads the scale: levels from 0 without a gap, and what lies on it. */
record ScaleReader(Texts texts, Problems problems) {
    private static final int MOST_LEVELS = 11;

    /** Stands for a scale that could not be read: it has no levels. */
    static final Scale NONE = new Scale("", List.of(), 0, 0, List.of(), false);

    /** @param taken the ids of scales so far */
    Scale read(Node node, Map<String, Spot> taken) {
        return Fields.of(node, Keys.SCALE, problems).map(fields -> scale(fields, taken)).orElse(NONE);
    }

    private Scale scale(Fields fields, Map<String, Spot> taken) {
        var levels = levels(fields);
        notePoints(fields, levels);
        return new Scale(fields.id(taken), levels, level(fields, "red-line-level", levels.size()),
            level(fields, "target", levels.size()), caps(fields, levels.size()), fields.flag("plain"));
    }

    private List<Level> levels(Fields scale) {
        var items = scale.items("levels");
        if (items.size() < 2 && scale.has("levels")) {
            problems.add(scale.at("levels"), Fault.TOO_FEW_LEVELS);
        } else if (items.size() > MOST_LEVELS) {
            problems.add(scale.at("levels"), Fault.TOO_MANY, "levels", MOST_LEVELS);
            return List.of();
        }
        var levels = new ArrayList<Level>();
        for (var item : items) {
            Fields.of(item, Keys.LEVEL, problems).ifPresent(fields -> levels.add(level(fields, levels.size())));
        }
        return levels;
    }

    private Level level(Fields fields, int expected) {
        var level = fields.value("level").flatMap(Value::whole).orElse(expected);
        if (level != expected) {
            problems.add(fields.at("level"), Fault.LEVEL_ORDER, expected, level);
        }
        return new Level(level, texts.read(fields, "name", 80), texts.read(fields, "meaning", 300),
            fields.value("points").flatMap(value -> value.whole(0, 1000)).orElse(level));
    }

    /** Points are stated for all levels or none; they never fall, and the top is worth more than the bottom. */
    private void notePoints(Fields scale, List<Level> levels) {
        var stated = scale.items("levels").stream().filter(item -> item instanceof Node.Mapping mapping
            && mapping.entries().containsKey("points")).count();
        if (stated == 0 || levels.isEmpty()) {
            return;
        }
        var falls = IntStream.range(1, levels.size())
            .anyMatch(level -> levels.get(level).points() < levels.get(level - 1).points());
        if (stated < levels.size() || falls || levels.get(0).points() == levels.get(levels.size() - 1).points()) {
            problems.add(scale.at("levels"), Fault.POINTS);
        }
    }

    private static int level(Fields fields, String key, int levels) {
        return fields.value(key).flatMap(value -> value.level(levels)).orElse(0);
    }

    private List<Cap> caps(Fields scale, int levels) {
        var caps = new ArrayList<Cap>();
        var seen = new HashSet<List<Object>>();
        for (var item : scale.items("caps")) {
            Fields.of(item, Keys.CAP, problems).ifPresent(fields -> cap(fields, levels).ifPresent(cap -> {
                if (!seen.add(List.of(cap.proof(), cap.only()))) {
                    problems.add(fields.at(), Fault.CAP_TWICE);
                }
                caps.add(cap);
            }));
        }
        return caps;
    }

    private static Optional<Cap> cap(Fields fields, int levels) {
        var level = level(fields, "level", levels);
        var only = fields.value("only").flatMap(value -> value.choice(ProofRule.class));
        return fields.value("proof").flatMap(value -> value.choice(Proof.class))
            .map(proof -> new Cap(proof, level, only));
    }
}
