package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.drafting.ComparisonPage.Found;
import org.havenmark.drafting.ComparisonPage.Side;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.SheetEntry;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.Sheets;
import org.havenmark.sheet.Visible;
import org.havenmark.web.Option;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page on which two versions stand side by side. */
@Singleton
final class ComparisonPages {
    private final Visible visible;
    private final Sheets sheets;
    private final Words words;

    ComparisonPages(Visible visible, Sheets sheets, Words words) {
        this.visible = visible;
        this.sheets = sheets;
        this.words = words;
    }

    /** @param wanted the other; where none is wanted, the number before the shown one, if there is such */
    ComparisonPage page(Viewer viewer, UUID id, Optional<UUID> wanted, Locale language) {
        var shown = visible.one(viewer, id);
        var others = visible.all(viewer).stream().filter(entry -> !entry.id().equals(id)).toList();
        var with = wanted.map(other -> visible.one(viewer, other).id()).or(() -> before(shown, others));
        return new ComparisonPage(side(shown, language), options(others, language),
            with.map(UUID::toString).orElse(""), found(viewer, with, id, language));
    }

    private static Optional<UUID> before(SheetVersion shown, List<SheetEntry> others) {
        return others.stream().filter(other -> other.sheetId().equals(shown.sheetId())
            && other.number() < shown.number()).findFirst().map(SheetEntry::id);
    }

    private List<Option> options(List<SheetEntry> others, Locale language) {
        var read = sheets.get(others.stream().map(SheetEntry::id).toList());
        return others.stream().map(other -> new Option(other.id().toString(), words.say(language,
            "drafting.comparison.side", read.get(other.id()).title().in(language).words(), other.number(),
            words.say(language, "sheet.state." + other.state().word())))).toList();
    }

    private @Nullable Found found(Viewer viewer, Optional<UUID> with, UUID id, Locale language) {
        return with.map(other -> found(side(visible.one(viewer, other), language), other, id, language)).orElse(null);
    }

    private Found found(Side before, UUID other, UUID id, Locale language) {
        var found = SheetComparison.of(sheets.get(other), sheets.get(id));
        var common = CommonCriteria.of(sheets.get(other), sheets.get(id));
        var said = new ChangeWords(words, language);
        return new Found(before, said.log(found), said.lines(found.sheet()),
            found.domains().stream().map(item -> said.item(item, Domain::title)).toList(),
            found.criteria().stream().map(item -> said.item(item, Criterion::text)).toList(), found.same(),
            common.ids().size(), common.apart().size());
    }

    private Side side(SheetVersion version, Locale language) {
        return new Side(version.id(), sheets.get(version.id()).title().in(language), version.number(),
            version.state().word());
    }
}
