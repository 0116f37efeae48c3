package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.Criterion.Look;
import org.havenmark.sheet.Domain.Axis;
import org.havenmark.sheet.Rules.WeightedMeanOfDomains;
import org.havenmark.sheet.Sheet.Purpose;
import org.havenmark.sheet.Sheet.Tag;

/** Reads the parts of a sheet, each against those it refers to. */
record SheetChecker(Problems problems) {
    private static final int FORMAT = 1;

    Sheet read(Fields fields) {
        noteFormat(fields);
        fields.filled("purposes");
        var texts = new Texts(Languages.read(fields, problems), problems);
        var scale = fields.node("scale").map(new ScaleReader(texts, problems)::read).orElse(ScaleReader.NONE);
        var vocabulary = new Vocabulary(scale, tags(fields, "profiles", texts), tags(fields, "skills", texts));
        var domains = domains(fields, texts, vocabulary);
        return new Sheet(fields.id(new HashMap<>()),
            fields.value("version").flatMap(value -> value.whole(1, 9999)).orElse(1),
            texts.read(fields, "title", 120), texts.read(fields, "summary", 600), texts.languages(),
            new LinkedHashSet<>(fields.choices("purposes", Purpose.class)), scale, rules(fields, texts),
            vocabulary.profiles(), vocabulary.skills(), gates(fields, texts, vocabulary), domains);
    }

    private void noteFormat(Fields fields) {
        fields.value("format").filter(value -> value.whole().filter(number -> number != FORMAT).isPresent())
            .ifPresent(value -> problems.add(value.word().at(), Fault.UNKNOWN_FORMAT, value.word().words()));
    }

    private Rules rules(Fields sheet, Texts texts) {
        var fields = sheet.node("rules").flatMap(node -> Fields.of(node, Keys.RULES, problems));
        fields.flatMap(rules -> rules.value("kind")).ifPresent(value -> value.choice(Kind.class));
        return new WeightedMeanOfDomains(fields.map(new BandReader(texts, problems)::read).orElse(List.of()));
    }

    private List<Tag> tags(Fields sheet, String key, Texts texts) {
        var taken = new HashMap<String, Spot>();
        return each(sheet.items(key), Keys.TAG)
            .stream().map(fields -> new Tag(fields.id(taken), texts.read(fields, "name", 80))).toList();
    }

    private List<Domain> domains(Fields sheet, Texts texts, Vocabulary vocabulary) {
        var anchors = new AnchorReader(texts, vocabulary.levels(), problems);
        var criteria = new CriterionReader(texts, vocabulary, anchors, problems);
        var domains = each(sheet.filled("domains").items("domains"), Keys.DOMAIN).stream()
            .map(fields -> domain(fields, texts, vocabulary.domains(), criteria)).toList();
        if (!domains.isEmpty() && domains.stream().allMatch(domain -> domain.weight() == 0)) {
            problems.add(sheet.at("domains"), Fault.NO_WEIGHT);
        }
        AnchorChecker.check(anchors.met(), problems);
        return domains;
    }

    private Domain domain(Fields fields, Texts texts, Map<String, Spot> taken, CriterionReader criteria) {
        return new Domain(fields.id(taken), texts.read(fields, "title", 120),
            fields.value("axis").flatMap(value -> value.choice(Axis.class)).orElse(Axis.PROCESS),
            fields.value("weight").flatMap(value -> value.whole(0, 1000)).orElse(1),
            each(fields.filled("criteria").items("criteria"), Keys.CRITERION).stream().map(criteria::read).toList());
    }

    private List<Gate> gates(Fields sheet, Texts texts, Vocabulary vocabulary) {
        return each(sheet.items("gates"), Keys.GATE).stream().map(fields -> gate(fields, texts, vocabulary)).toList();
    }

    private Gate gate(Fields fields, Texts texts, Vocabulary vocabulary) {
        var criterion = fields.value("criterion").map(value -> value.word().words()).orElse("");
        if (!criterion.isEmpty() && !vocabulary.criteria().containsKey(criterion)) {
            problems.add(fields.at("criterion"), Fault.UNKNOWN_CRITERION, criterion);
        }
        return new Gate(criterion, fields.value("level").flatMap(value -> value.level(vocabulary.levels())).orElse(0),
            fields.value("closes").flatMap(value -> value.choice(Look.class)).orElse(Look.CODED_FILE),
            texts.read(fields, "reason", 300));
    }

    private List<Fields> each(List<Node> items, Keys keys) {
        var fields = new ArrayList<Fields>();
        items.forEach(item -> Fields.of(item, keys, problems).ifPresent(fields::add));
        return fields;
    }

    /** The rule sets the engine knows. */
    private enum Kind { WEIGHTED_MEAN_OF_DOMAINS }
}
