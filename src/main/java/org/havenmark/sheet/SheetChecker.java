package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.Criterion.Look;
import org.havenmark.sheet.Domain.Axis;
import org.havenmark.sheet.Repeat.Combine;
import org.havenmark.sheet.Sheet.Purpose;
import org.havenmark.sheet.Sheet.Tag;

/**
 * Reads the parts of a sheet, each against those it refers to.
 *
 * @param national what the country's law sets, by the id that sheets give it
 */
record SheetChecker(Map<String, LegalValue.Content> national, Problems problems) {
    private static final int FORMAT = 1;
    private static final int MOST_REPEATS = 20;

    Sheet read(Fields fields) {
        noteFormat(fields);
        fields.filled("purposes");
        var languages = Languages.read(fields, problems);
        var legal = Legal.read(fields, languages, national, problems);
        var texts = new Texts(languages, legal, problems);
        var vocabulary = vocabulary(fields, texts);
        var rules = fields.node("rules").map(new RulesReader(texts, vocabulary.groups(), problems)::read)
            .orElse(RulesReader.NONE);
        var domains = domains(fields, texts, vocabulary);
        return new Sheet(fields.id(new HashMap<>()),
            fields.value("version").flatMap(value -> value.whole(1, 9999)).orElse(1),
            texts.read(fields, "title", 120), texts.read(fields, "summary", 600), languages,
            new LinkedHashSet<>(fields.choices("purposes", Purpose.class)), vocabulary.scale(), vocabulary.scales(),
            rules, legal.all(), vocabulary.profiles(), vocabulary.skills(), vocabulary.groups(),
            gates(fields, texts, domains), new CompositeReader(texts, problems).read(fields, domains,
                vocabulary.domains(), rules.kind()), domains);
    }

    private void noteFormat(Fields fields) {
        fields.value("format").filter(value -> value.whole().filter(number -> number != FORMAT).isPresent())
            .ifPresent(value -> problems.add(value.word().at(), Fault.UNKNOWN_FORMAT, value.word().words()));
    }

    private Vocabulary vocabulary(Fields fields, Texts texts) {
        var scales = new ScaleReader(texts, problems);
        var taken = new HashMap<String, Spot>();
        var scale = fields.node("scale").map(node -> scales.read(node, taken)).orElse(ScaleReader.NONE);
        return new Vocabulary(scale, fields.items("scales").stream().map(node -> scales.read(node, taken)).toList(),
            tags(fields, "profiles", texts), tags(fields, "skills", texts), tags(fields, "groups", texts));
    }

    private List<Tag> tags(Fields sheet, String key, Texts texts) {
        var taken = new HashMap<String, Spot>();
        return each(sheet.items(key), Keys.TAG)
            .stream().map(fields -> new Tag(fields.id(taken), texts.read(fields, "name", 80))).toList();
    }

    private List<Domain> domains(Fields sheet, Texts texts, Vocabulary vocabulary) {
        var anchors = new AnchorReader(texts, problems);
        var conditions = new ConditionReader(problems);
        var criteria = new CriterionReader(texts, vocabulary, anchors, conditions, problems);
        var domains = each(sheet.filled("domains").items("domains"), Keys.DOMAIN).stream()
            .map(fields -> domain(fields, texts, vocabulary, criteria)).toList();
        if (!domains.isEmpty() && domains.stream().allMatch(domain -> domain.weight() == 0)) {
            problems.add(sheet.at("domains"), Fault.NO_WEIGHT);
        }
        AnchorChecker.check(anchors.met(), problems);
        conditions.check(domains);
        return domains;
    }

    private Domain domain(Fields fields, Texts texts, Vocabulary vocabulary, CriterionReader criteria) {
        var id = fields.id(vocabulary.domains());
        var scale = vocabulary.scale(fields, vocabulary.scale(), problems);
        return new Domain(id, texts.read(fields, "title", 120),
            fields.value("axis").flatMap(value -> value.choice(Axis.class)).orElse(Axis.PROCESS),
            fields.value("weight").flatMap(value -> value.whole(0, 1000)).orElse(1),
            each(fields.filled("criteria").items("criteria"), Keys.CRITERION).stream()
                .map(criterion -> criteria.read(criterion, scale)).toList(),
            new LinkedHashSet<>(Vocabulary.known(fields, "profiles", vocabulary.profiles(), Fault.UNKNOWN_PROFILE,
                problems)),
            criteria.conditions().read(fields, id), repeat(fields, texts));
    }

    private Optional<Repeat> repeat(Fields domain, Texts texts) {
        return domain.node("repeat").flatMap(node -> Fields.of(node, Keys.REPEAT, problems)).map(fields -> new Repeat(
            texts.read(fields, "each", 40),
            fields.value("most").flatMap(value -> value.whole(1, MOST_REPEATS)).orElse(1),
            fields.value("combine").flatMap(value -> value.choice(Combine.class)).orElse(Combine.LOWEST)));
    }

    private List<Gate> gates(Fields sheet, Texts texts, List<Domain> domains) {
        return each(sheet.items("gates"), Keys.GATE).stream().map(fields -> gate(fields, texts, domains)).toList();
    }

    private Gate gate(Fields fields, Texts texts, List<Domain> domains) {
        var criterion = fields.value("criterion").map(value -> value.word().words()).orElse("");
        var home = domains.stream().filter(domain -> domain.criteria().stream()
            .anyMatch(each -> each.id().equals(criterion))).findFirst();
        if (!criterion.isEmpty() && home.isEmpty()) {
            problems.add(fields.at("criterion"), Fault.UNKNOWN_CRITERION, criterion);
        }
        home.filter(domain -> domain.repeat().isPresent())
            .ifPresent(domain -> problems.add(fields.at("criterion"), Fault.ASKS_REPEATED, criterion));
        int levels = home.flatMap(domain -> domain.criteria().stream().filter(each -> each.id().equals(criterion))
            .findFirst()).map(each -> each.scale().levels().size()).orElse(0);
        return new Gate(criterion, fields.value("level").flatMap(value -> value.level(levels)).orElse(0),
            fields.value("closes").flatMap(value -> value.choice(Look.class)).orElse(Look.CODED_FILE),
            texts.read(fields, "reason", 300));
    }

    private List<Fields> each(List<Node> items, Keys keys) {
        var fields = new ArrayList<Fields>();
        items.forEach(item -> Fields.of(item, keys, problems).ifPresent(fields::add));
        return fields;
    }
}
