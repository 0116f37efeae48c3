package org.havenmark.drafting;

import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetInWords;
import org.havenmark.sheet.SheetPage.Tongue;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.web.Tokens;
import org.jspecify.annotations.Nullable;

/** A draft as the form for paper that its version would be; the view is that of a version. */
public record DraftPaper(SheetVersion version, SheetInWords words, List<Tongue> languages, String back) {
    static DraftPaper of(Draft draft, Sheet sheet, @Nullable String wanted, Locale page) {
        var language = wanted != null && sheet.languages().contains(wanted) ? Locale.forLanguageTag(wanted) : page;
        var shown = sheet.title().in(language).lang();
        return new DraftPaper(new SheetVersion(draft.id(), sheet.id(), sheet.version(), draft.content(),
            Tokens.sha256(draft.content()), draft.changedAt(), draft.changedBy(), null, null, null, null),
            SheetInWords.of(sheet, language), sheet.languages().stream().map(tag -> new Tongue(tag,
                Labels.language(tag), tag.equals(shown))).toList(), "/drafts/" + draft.id());
    }
}
