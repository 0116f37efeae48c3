package org.havenmark.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion.Look;
import org.havenmark.sheet.Criterion.ProofRule;
import org.havenmark.sheet.Criterion.Stage;
import org.havenmark.sheet.Sheet.Tag;

/** Reads one criterion and holds it against the sheet's scale, profiles and skills. */
record CriterionReader(Texts texts, Vocabulary vocabulary, AnchorReader anchors, Problems problems) {
    private static final int HEAVIEST = 1000;

    Criterion read(Fields fields) {
        noteContradictions(fields);
        noteSource(fields);
        fields.filled("looks");
        var id = fields.id(vocabulary.criteria());
        return new Criterion(id, texts.read(fields, "text", 160), texts.read(fields, "guidance", 600),
            texts.read(fields, "evidence", 300), new LinkedHashSet<>(fields.choices("looks", Look.class)),
            anchors.read(fields, id), fields.value("weight").flatMap(value -> value.whole(1, HEAVIEST)).orElse(1),
            fields.flag("red-line"), target(fields), fields.flag("may-not-apply"),
            new LinkedHashSet<>(known(fields, "profiles", vocabulary.profiles(), Fault.UNKNOWN_PROFILE)),
            fields.value("proof").flatMap(value -> value.choice(ProofRule.class)).orElse(ProofRule.ANY),
            fields.flag("photo"), known(fields, "skills", vocabulary.skills(), Fault.UNKNOWN_SKILL),
            fields.value("stage").flatMap(value -> value.choice(Stage.class)).orElse(Stage.ALWAYS),
            fields.words("source", 200), fields.flag("own-words"), serves(fields));
    }

    private int target(Fields fields) {
        return fields.value("target").flatMap(value -> value.level(vocabulary.levels()))
            .orElse(vocabulary.scale().target());
    }

    private List<String> serves(Fields fields) {
        return fields.list("serves").stream().map(value -> Wording.read(value.word(), 120, problems)).toList();
    }

    private List<String> known(Fields fields, String key, List<Tag> tags, Fault fault) {
        var ids = tags.stream().map(Tag::id).collect(Collectors.toCollection(LinkedHashSet::new));
        var wanted = fields.list(key);
        wanted.stream().map(Value::word).filter(word -> !ids.contains(word.words()))
            .forEach(word -> problems.add(word.at(), fault, word.words(), String.join(", ", ids)));
        return wanted.stream().map(value -> value.word().words()).toList();
    }

    private void noteContradictions(Fields fields) {
        if (says(fields, "red-line", "true") && says(fields, "may-not-apply", "true")) {
            problems.add(fields.at("may-not-apply"), Fault.RED_LINE_MAY_NOT_APPLY);
        }
    }

    private void noteSource(Fields fields) {
        var own = says(fields, "own-words", "true");
        if (own && fields.has("source")) {
            problems.add(fields.at("own-words"), Fault.SOURCE_TWICE);
        } else if (!fields.has("source") && (!fields.has("own-words") || says(fields, "own-words", "false"))) {
            problems.add(fields.at(), Fault.NO_SOURCE);
        }
    }

    private static boolean says(Fields fields, String key, String words) {
        return fields.node(key).filter(node -> node instanceof Node.Word word && word.words().equals(words))
            .isPresent();
    }
}
