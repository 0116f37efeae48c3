package org.havenmark.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.havenmark.drafting.Fact.Part;
import org.havenmark.sheet.Composite;
import org.havenmark.sheet.Condition;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Text;

/** Everything that a criterion or a domain states, fact by fact; what it leaves to the default is stated too. */
final class Facts {
    /** A value with words of its own in the messages begins with this. */
    static final String WORD = "sheet.";
    static final String YES = "drafting.comparison.yes";
    static final String NO = "drafting.comparison.no";
    private final Map<Fact, List<String>> all = new LinkedHashMap<>();

    static Map<Fact, List<String>> of(Criterion criterion) {
        var facts = new Facts();
        facts.text(Part.TEXT, "", criterion.text()).text(Part.GUIDANCE, "", criterion.guidance())
            .text(Part.EVIDENCE, "", criterion.evidence());
        criterion.anchors().forEach((level, words) -> facts.text(Part.ANCHOR, String.valueOf(level), words));
        facts.plain(Part.SCALE, criterion.scale().id());
        criterion.measure().ifPresent(facts::measure);
        facts.number(Part.WEIGHT, criterion.weight()).flag(Part.RED_LINE, criterion.redLine())
            .plain(Part.RED_LINE_DAYS, criterion.redLine() ? String.valueOf(criterion.redLineDays()) : "")
            .number(Part.TARGET, criterion.target()).flag(Part.MAY_NOT_APPLY, criterion.mayNotApply())
            .several(Part.GROUPS, criterion.groups()).several(Part.PROFILES, criterion.profiles())
            .several(Part.WHEN, conditions(criterion.when()))
            .keys(Part.LOOKS, "sheet.look.", criterion.looks()).keys(Part.PROOF, "sheet.proof-rule.",
                List.of(criterion.proof())).flag(Part.PHOTO, criterion.photo())
            .several(Part.SKILLS, criterion.skills()).keys(Part.STAGE, "sheet.stage.", List.of(criterion.stage()))
            .plain(Part.SOURCE, criterion.ownWords() ? "drafting.comparison.own-words" : criterion.source())
            .several(Part.SERVES, criterion.serves());
        return facts.all;
    }

    static Map<Fact, List<String>> of(Domain domain) {
        var facts = new Facts();
        facts.text(Part.TITLE, "", domain.title()).keys(Part.AXIS, "sheet.axis.", List.of(domain.axis()))
            .number(Part.WEIGHT, domain.weight()).several(Part.PROFILES, domain.profiles())
            .several(Part.WHEN, conditions(domain.when()));
        domain.repeat().ifPresent(repeat -> facts.repeat(repeat));
        return facts.all;
    }

    Facts text(Part part, String detail, Text text) {
        text.words().forEach((language, words) -> all.put(new Fact(part, detail, language), List.of(words)));
        return this;
    }

    Facts plain(Part part, String value) {
        return several(Fact.of(part), value.isEmpty() ? List.of() : List.of(value));
    }

    Facts number(Part part, int number) {
        return plain(part, String.valueOf(number));
    }

    Facts flag(Part part, boolean flag) {
        return plain(part, flag ? YES : NO);
    }

    /** A set of words, whose order says nothing. */
    Facts several(Part part, Collection<String> values) {
        return several(Fact.of(part), values.stream().sorted().toList());
    }

    Facts several(Fact fact, List<String> values) {
        if (!values.isEmpty()) {
            all.put(fact, values);
        }
        return this;
    }

    Facts keys(Part part, String prefix, Collection<? extends Enum<?>> values) {
        return several(Fact.of(part), values.stream().sorted(Comparator.comparing(Enum::ordinal))
            .map(value -> prefix + Labels.word(value)).toList());
    }

    Facts composite(Composite composite) {
        return several(Fact.of(Part.COMPOSITE, composite.id()), List.of(composite.weight() + " × ("
            + String.join(" + ", composite.of()) + ")")).text(Part.COMPOSITE_TITLE, composite.id(), composite.title());
    }

    Map<Fact, List<String>> all() {
        return all;
    }

    private void measure(Measure measure) {
        if (measure instanceof Measure.Steps ladder) {
            plain(Part.MEASURE, ladder.steps().stream().map(step -> step.id() + " → " + step.level())
                .collect(Collectors.joining(", ")));
            ladder.steps().forEach(step -> text(Part.STEP, step.id(), step.text()));
        } else if (measure instanceof Measure.Thresholds limits) {
            plain(Part.MEASURE, Labels.word(limits.kind()) + " " + limits.from().entrySet().stream()
                .map(limit -> (limits.more() ? "≥ " : "≤ ") + limit.getValue().toPlainString() + " → " + limit.getKey())
                .collect(Collectors.joining(", ")));
        }
    }

    private void repeat(Repeat repeat) {
        plain(Part.REPEAT, "1–" + repeat.most() + ", " + Labels.word(repeat.combine()));
        text(Part.REPEAT, "", repeat.each());
    }

    private static List<String> conditions(List<Condition> when) {
        return when.stream().map(each -> each.criterion() + " " + (each.atMost() == Integer.MAX_VALUE
            ? "≥ " + each.atLeast() : each.atLeast() + "–" + each.atMost())).toList();
    }
}
