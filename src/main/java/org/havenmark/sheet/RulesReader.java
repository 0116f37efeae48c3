package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.havenmark.sheet.Rules.Kind;
import org.havenmark.sheet.Rules.MustPass;
import org.havenmark.sheet.Rules.Need;
import org.havenmark.sheet.Rules.Requirement;
import org.havenmark.sheet.Sheet.Tag;

/** Reads how ratings become scores: the kind of rules, and the bands or classes that go with it. */
final class RulesReader {
    static final Rules NONE = new Rules(Kind.WEIGHTED_MEAN_OF_DOMAINS, false, List.of(), List.of(), List.of());
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Texts texts;
    private final List<Tag> groups;
    private final Problems problems;
    private final HashMap<String, Spot> taken = new HashMap<>();

    RulesReader(Texts texts, List<Tag> groups, Problems problems) {
        this.texts = texts;
        this.groups = groups;
        this.problems = problems;
    }

    Rules read(Node node) {
        return Fields.of(node, Keys.RULES, problems).map(this::rules).orElse(NONE);
    }

    private Rules rules(Fields fields) {
        var kind = fields.value("kind").flatMap(value -> value.choice(Kind.class)).orElse(NONE.kind());
        var wanted = kind == Kind.REQUIREMENTS ? "classes" : "bands";
        var other = kind == Kind.REQUIREMENTS ? "bands" : "classes";
        if (!fields.has(wanted)) {
            problems.add(fields.at(), Fault.MISSING_KEY, wanted);
        }
        if (fields.has(other)) {
            problems.add(fields.at(other), Fault.NOT_WITH_RULES, other, wanted);
        }
        return new Rules(kind, fields.value("unanswered").flatMap(value -> value.choice(Unanswered.class))
            .filter(Unanswered.ZERO::equals).isPresent(), new BandReader(texts, taken, problems).read(fields),
            classes(fields), mustPass(fields));
    }

    private List<Requirement> classes(Fields rules) {
        var classes = new ArrayList<Requirement>();
        for (var item : rules.filled("classes").items("classes")) {
            Fields.of(item, Keys.CLASS, problems).ifPresent(fields -> classes.add(new Requirement(
                band(fields, fields.flag("good")), needs(fields))));
        }
        if (!classes.isEmpty() && (!classes.get(classes.size() - 1).needs().isEmpty()
            || classes.stream().filter(each -> each.needs().isEmpty()).count() > 1)) {
            problems.add(rules.at("classes"), Fault.LAST_CLASS);
        }
        return classes;
    }

    private Band band(Fields fields, boolean good) {
        return new Band(fields.id(taken), Optional.empty(), texts.read(fields, "name", 80), good);
    }

    private List<Need> needs(Fields requirement) {
        var needs = new ArrayList<Need>();
        for (var item : requirement.items("needs")) {
            Fields.of(item, Keys.NEED, problems).ifPresent(fields -> needs.add(new Need(
                fields.has("group") ? Optional.of(group(fields)) : Optional.empty(),
                fields.value("share").flatMap(Value::percent).orElse(ALL), level(fields))));
        }
        return needs;
    }

    private List<MustPass> mustPass(Fields rules) {
        var passes = new ArrayList<MustPass>();
        for (var item : rules.items("must-pass")) {
            Fields.of(item, Keys.MUST_PASS, problems).ifPresent(fields -> fields.node("class")
                .flatMap(node -> Fields.of(node, Keys.MUST_PASS_CLASS, problems))
                .ifPresent(named -> passes.add(new MustPass(group(fields), level(fields), band(named, false)))));
        }
        return passes;
    }

    private String group(Fields fields) {
        var group = fields.value("group").map(value -> value.word().words()).orElse("");
        if (!group.isEmpty() && groups.stream().noneMatch(tag -> tag.id().equals(group))) {
            problems.add(fields.at("group"), Fault.UNKNOWN_GROUP, group,
                String.join(", ", groups.stream().map(Tag::id).toList()));
        }
        return group;
    }

    private static Optional<Integer> level(Fields fields) {
        return fields.value("level").flatMap(value -> value.whole(1, 10));
    }

    /** What becomes of a criterion without an answer. */
    enum Unanswered { IGNORED, ZERO }
}
