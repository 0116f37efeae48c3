package org.havenmark.sheet;

import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Text.Said;

/**
 * How the score comes about, as the sheet's pages show it.
 *
 * @param kind       end of the key {@code sheet.rule.*}
 * @param classes    the best first
 * @param composites domains put together
 * @param scales     the scales beside the main one
 */
public record RulesInWords(String kind, boolean unansweredIsZero, List<ClassInWords> classes,
                           List<PassInWords> mustPass, List<CompositeInWords> composites, List<OtherScale> scales) {
    static RulesInWords of(Sheet sheet, Locale language) {
        var rules = sheet.rules();
        return new RulesInWords(Labels.word(rules.kind()), rules.unansweredIsZero(),
            rules.classes().stream().map(each -> new ClassInWords(each.band().name().in(language), each.band().good(),
                each.needs().stream().map(need -> new NeedInWords(need.share().toPlainString(),
                    need.group().map(group -> group(sheet, group, language)).orElse(new Said("", "")),
                    need.level().orElse(-1))).toList())).toList(),
            rules.mustPass().stream().map(pass -> new PassInWords(group(sheet, pass.group(), language),
                pass.level().orElse(-1), pass.band().name().in(language))).toList(),
            sheet.composites().stream().map(each -> new CompositeInWords(each.title().in(language), each.weight(),
                each.of().stream().map(id -> title(sheet, id, language)).toList())).toList(),
            sheet.scales().stream().map(scale -> new OtherScale(scale.levels().stream()
                .map(level -> new LevelWorth(level.level(), level.name().in(language), level.points())).toList(),
                scale.target())).toList());
    }

    private static Said group(Sheet sheet, String id, Locale language) {
        return sheet.groups().stream().filter(tag -> tag.id().equals(id)).findFirst().orElseThrow().name().in(language);
    }

    private static Said title(Sheet sheet, String id, Locale language) {
        return sheet.domain(id).map(Domain::title).orElseGet(() -> sheet.composites().stream()
            .filter(composite -> composite.id().equals(id)).findFirst().orElseThrow().title()).in(language);
    }

    /** A class and what it needs. */
    public record ClassInWords(Said name, boolean good, List<NeedInWords> needs) { }

    /** So many per cent of a group (empty: of all) at a level (-1: their target). */
    public record NeedInWords(String share, Said group, int level) { }

    /** What must be passed, at which level (-1: the target), and the class where it is not. */
    public record PassInWords(Said group, int level, Said name) { }

    /** What is put together, and what it weighs. */
    public record CompositeInWords(Said title, int weight, List<Said> members) { }

    /** A scale that some criteria have. */
    public record OtherScale(List<LevelWorth> levels, int target) { }

    /** A level, and the points it is worth. */
    public record LevelWorth(int level, Said name, int points) { }
}
