package org.havenmark.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.drafting.Fact.Part;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Gate;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.LegalValue;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Scale;
import org.havenmark.sheet.Sheet;

/** Everything that a sheet states outside its domains: what it is for, its scales, its rules, its vocabulary. */
final class SheetFacts {
    private final Facts facts = new Facts();

    private SheetFacts() { }

    static Map<Fact, List<String>> of(Sheet sheet) {
        var made = new SheetFacts();
        made.facts.text(Part.TITLE, "", sheet.title()).text(Part.SUMMARY, "", sheet.summary())
            .several(Part.LANGUAGES, sheet.languages()).keys(Part.PURPOSES, "sheet.purpose.", sheet.purposes());
        Stream.concat(Stream.of(sheet.scale()), sheet.scales().stream()).forEach(made::scale);
        made.rules(sheet.rules());
        sheet.legal().forEach(made::legal);
        made.tags(Part.PROFILE_NAME, sheet.profiles());
        made.tags(Part.SKILL_NAME, sheet.skills());
        made.tags(Part.GROUP_NAME, sheet.groups());
        sheet.gates().forEach(made::gate);
        sheet.composites().forEach(made.facts::composite);
        return made.facts.all();
    }

    private void scale(Scale scale) {
        one(Part.LEVELS, scale.id(), scale.levels().stream().map(level -> level.points() == level.level()
            ? String.valueOf(level.level()) : level.level() + " (" + level.points()
            + ")").collect(Collectors.joining(", ")));
        scale.levels().forEach(level -> facts.text(Part.LEVEL_NAME, scale.id() + " " + level.level(), level.name())
            .text(Part.LEVEL_MEANING, scale.id() + " " + level.level(), level.meaning()));
        one(Part.RED_LINE_LEVEL, scale.id(), String.valueOf(scale.redLineLevel()));
        one(Part.SCALE_TARGET, scale.id(), String.valueOf(scale.target()));
        facts.several(Fact.of(Part.CAPS, scale.id()), scale.caps().stream().map(cap -> Labels.word(cap.proof()) + " ≤ "
            + cap.level() + cap.only().map(rule -> " (" + Labels.word(rule) + ")").orElse("")).sorted().toList());
        one(Part.PLAIN, scale.id(), scale.plain() ? Facts.YES : Facts.NO);
    }

    private void rules(Rules rules) {
        facts.plain(Part.RULES, Labels.word(rules.kind()));
        facts.plain(Part.UNANSWERED, rules.unansweredIsZero() ? "zero" : "ignored");
        rules.bands().forEach(band -> band(band, band.range().map(SheetFacts::range).orElse("")));
        rules.classes().forEach(each -> {
            band(each.band(), "");
            facts.several(Fact.of(Part.CLASS_NEEDS, each.band().id()),
                each.needs().stream().map(SheetFacts::need).toList());
        });
        facts.several(Part.MUST_PASS, rules.mustPass().stream().map(pass -> pass.group()
            + pass.level().map(level -> " ≥ " + level).orElse("") + " → " + pass.band().id()).toList());
        rules.mustPass().forEach(pass -> band(pass.band(), ""));
    }

    private void band(Band band, String range) {
        one(Part.BAND, band.id(), (range + (band.good() ? " ✓" : "")).strip());
        facts.text(Part.BAND_NAME, band.id(), band.name());
    }

    private static String range(Band.Range range) {
        return (range.above() ? "> " : "≥ ") + range.from().toPlainString() + ", "
            + (range.upTo() ? "≤ " : "< ") + range.to().toPlainString();
    }

    private static String need(Rules.Need need) {
        return need.share().toPlainString() + " %" + need.group().map(group -> " " + group).orElse("")
            + need.level().map(level -> " ≥ " + level).orElse("");
    }

    private void legal(LegalValue value) {
        value.content().number().ifPresent(number -> one(Part.LEGAL, value.id(), String.valueOf(number)));
        facts.text(Part.LEGAL, value.id(), value.content().words()).text(Part.LEGAL_NAME, value.id(), value.name());
    }

    private void tags(Part part, List<Sheet.Tag> tags) {
        tags.forEach(tag -> facts.text(part, tag.id(), tag.name()));
    }

    private void gate(Gate gate) {
        var id = gate.criterion() + " ≤ " + gate.level();
        facts.several(Fact.of(Part.GATE, id), List.of("sheet.look." + Labels.word(gate.closes())))
            .text(Part.GATE_REASON, id, gate.reason());
    }

    private void one(Part part, String detail, String value) {
        facts.several(Fact.of(part, detail), value.isEmpty() ? List.of() : List.of(value));
    }
}
