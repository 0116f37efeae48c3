package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.sheet.NationalFormPage.Field;
import org.havenmark.sheet.NationalPage.Line;
import org.havenmark.sheet.NationalPage.Setting;
import org.havenmark.sheet.NationalPage.Use;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** Makes the pages on what the law sets. */
@Singleton
class NationalPages {
    private final Words words;

    NationalPages(Words words) {
        this.words = words;
    }

    NationalPage page(Viewer viewer, List<KnownLegalValue> known, Map<String, List<NationalValue>> history,
                      Locale language) {
        return new NationalPage(known.stream().map(value -> line(viewer, value,
            history.getOrDefault(value.id(), List.of()), language)).toList());
    }

    /** @param settings of this value, the newest first */
    NationalFormPage form(Viewer viewer, KnownLegalValue known, List<NationalValue> settings, NationalForm form,
                          Forms forms, boolean stale, Locale language) {
        var now = settings.stream().findFirst();
        return new NationalFormPage(known.id(), name(known, language), isNumber(known, settings),
            fields(known, settings, form), form.seen(), forms, now.flatMap(NationalValue::content).isPresent(),
            stale ? now.map(value -> setting(viewer, value)).orElse(null) : null);
    }

    boolean isNumber(KnownLegalValue known, List<NationalValue> settings) {
        return known.isNumber(settings.stream().findFirst().flatMap(NationalValue::content));
    }

    /** The program's own languages must have words; those of sheets beside them may. */
    List<String> needed() {
        return words.languages();
    }

    Set<String> languages(KnownLegalValue known) {
        var languages = new LinkedHashSet<>(needed());
        languages.addAll(known.languages());
        return languages;
    }

    private List<Field> fields(KnownLegalValue known, List<NationalValue> settings, NationalForm form) {
        return isNumber(known, settings) ? List.of(new Field(NationalForm.AMOUNT, "", "", true, form.amount()))
            : languages(known).stream().map(tag -> new Field(NationalForm.field(tag), tag, Labels.language(tag),
                needed().contains(tag), form.words().getOrDefault(tag, ""))).toList();
    }

    private Line line(Viewer viewer, KnownLegalValue known, List<NationalValue> settings, Locale language) {
        var all = settings.stream().map(value -> setting(viewer, value)).toList();
        var law = settings.stream().findFirst().flatMap(NationalValue::content);
        return new Line(known.id(), name(known, language), known.isBuiltIn(), all.isEmpty() ? null : all.get(0),
            all.subList(Math.min(1, all.size()), all.size()),
            known.inForce().stream().map(use -> use(use, law, language)).toList());
    }

    private static Use use(KnownLegalValue.Use use, Optional<Content> law, Locale language) {
        var declared = use.value().content();
        return new Use(use.version().id(), use.sheet().title().in(language), use.version().number(),
            LegalDifference.said(declared, language),
            law.flatMap(set -> LegalDifference.between(declared, set, language)).orElse(null));
    }

    private static Setting setting(Viewer viewer, NationalValue value) {
        return new Setting(value.content().map(NationalPages::says).orElse(List.of()), value.setAt(),
            value.setBy() == null ? "sheet.national.by.program"
                : value.setBy().equals(viewer.id()) ? "sheet.national.by.you" : "sheet.national.by.coordinator");
    }

    private static List<Said> says(Content content) {
        return content.number().map(number -> List.of(new Said("", number.toString())))
            .orElseGet(() -> content.words().words().entrySet().stream()
                .map(said -> new Said(said.getKey(), said.getValue())).toList());
    }

    private Said name(KnownLegalValue known, Locale language) {
        return known.isBuiltIn() ? new Said(language.toLanguageTag(), words.say(language,
            "sheet.national.name." + known.id())) : known.name(language);
    }
}
