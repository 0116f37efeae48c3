package org.havenmark.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.havenmark.sheet.Criterion.Look;
import org.havenmark.sheet.Criterion.ProofRule;
import org.havenmark.sheet.Criterion.Stage;

/** Reads one criterion and holds it against the sheet's scale, profiles and skills. */
record CriterionReader(Texts texts, Vocabulary vocabulary, AnchorReader anchors, ConditionReader conditions,
                       Problems problems) {
    private static final int HEAVIEST = 1000;
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 365;

    /** @param usual the scale of its domain */
    Criterion read(Fields fields, Scale usual) {
        noteContradictions(fields);
        noteSource(fields);
        fields.filled("looks");
        var id = fields.id(vocabulary.criteria());
        var scale = vocabulary.scale(fields, usual, problems);
        var measure = fields.node("measure").flatMap(node -> new MeasureReader(texts, scale, problems).read(node));
        if (!fields.has("anchors") && !fields.has("measure") && !scale.plain()) {
            problems.add(fields.at(), Fault.MISSING_KEY, "anchors");
        }
        return new Criterion(id, texts.read(fields, "text", 160), texts.read(fields, "guidance", 600),
            texts.read(fields, "evidence", 300), new LinkedHashSet<>(fields.choices("looks", Look.class)),
            anchors.read(fields, id, scale.levels().size()), fields.value("weight").flatMap(value -> value.whole(1,
                HEAVIEST)).orElse(1),
            fields.flag("red-line"), redLineDays(fields), target(fields, scale), fields.flag("may-not-apply"),
            new LinkedHashSet<>(Vocabulary.known(fields, "profiles", vocabulary.profiles(), Fault.UNKNOWN_PROFILE,
            problems)), fields.value("proof").flatMap(value -> value.choice(ProofRule.class)).orElse(ProofRule.ANY),
            fields.flag("photo"), Vocabulary.known(fields, "skills", vocabulary.skills(),
                Fault.UNKNOWN_SKILL, problems),
            fields.value("stage").flatMap(value -> value.choice(Stage.class)).orElse(Stage.ALWAYS),
            fields.words("source", 200), fields.flag("own-words"), serves(fields),
            scale, measure, new LinkedHashSet<>(Vocabulary.known(fields, "groups", vocabulary.groups(),
            Fault.UNKNOWN_GROUP, problems)), conditions.read(fields, id), Optional.empty());
    }

    private int redLineDays(Fields fields) {
        var days = fields.value("red-line-days").flatMap(value -> value.whole(1, MOST_DAYS)).orElse(USUAL_DAYS);
        if (fields.has("red-line-days") && !says(fields, "red-line", "true")) {
            problems.add(fields.at("red-line-days"), Fault.DAYS_WITHOUT_RED_LINE);
        }
        return says(fields, "red-line", "true") ? days : 0;
    }

    private static int target(Fields fields, Scale scale) {
        return fields.value("target").flatMap(value -> value.level(scale.levels().size())).orElse(scale.target());
    }

    private List<String> serves(Fields fields) {
        return fields.list("serves").stream().map(value -> Wording.read(value.word(), 120, problems)).toList();
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
