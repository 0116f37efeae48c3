package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.drafting.DraftPage.DomainForm;
import org.havenmark.drafting.DraftPage.HistoryLine;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** Makes the pages on a draft as a whole. */
@Singleton
final class DraftPages {
    private static final int LATEST = 5;
    private static final int HISTORY = 200;
    private final Drafts drafts;
    private final DraftEdits edits;
    private final PartPages parts;
    private final Making making;
    private final SheetVersions versions;
    private final Words words;

    DraftPages(Drafts drafts, DraftEdits edits, PartPages parts, Making making, SheetVersions versions, Words words) {
        this.drafts = drafts;
        this.edits = edits;
        this.parts = parts;
        this.making = making;
        this.versions = versions;
        this.words = words;
    }

    DraftPage page(Draft draft, UUID viewer, DomainForm form, Forms forms, Locale language) {
        var document = draft.document();
        var checked = drafts.check(draft);
        var choosing = new Choosing(document, "", words, language, List.of());
        int number = making.number(document);
        return new DraftPage(draft.id(), choosing.said(document.at("title").orElse("")), document.words("id"), number,
            draft.revision(), UUID.randomUUID(), draft.basedOn(), made(document, number), parts.domains(document,
                checked,
                choosing), parts(document, language), new CheckerViews(document, checked, words, language).of(""),
            history(draft, viewer, LATEST, language), undo(draft, viewer, language),
            edits.redoable(draft.id(), viewer).isPresent(), scales(choosing, document, language), Tongues.of(document),
            form, forms);
    }

    HistoryPage history(Draft draft, UUID viewer, Locale language) {
        var choosing = new Choosing(draft.document(), "", words, language, List.of());
        return new HistoryPage(draft.id(), choosing.said(draft.document().at("title").orElse("")),
            history(draft, viewer, HISTORY, language));
    }

    private List<HistoryLine> history(Draft draft, UUID viewer, int most, Locale language) {
        var latest = edits.latest(draft.id(), most);
        Set<Integer> undone = latest.stream().map(DraftEdit::undoes).filter(each -> each != null)
            .collect(Collectors.toCollection(HashSet::new));
        var said = new HistoryWords(draft.document(), words, language);
        return latest.stream().map(deed -> new HistoryLine(deed.revision(), deed.madeAt(), deed.madeBy().equals(viewer),
            said.of(deed.edits()), deed.undoes() == null ? 0 : deed.undoes(), undone.contains(deed.revision())))
            .toList();
    }

    private String undo(Draft draft, UUID viewer, Locale language) {
        return edits.undoable(draft.id(), viewer).map(deed -> new HistoryWords(draft.document(), words, language)
            .of(deed.edits()).stream().findFirst().orElse("")).orElse("");
    }

    private @org.jspecify.annotations.Nullable UUID made(Document document, int number) {
        return versions.findBySheetIdAndNumber(document.words("id"), number).map(SheetVersion::id).orElse(null);
    }

    private List<Option> parts(Document document, Locale language) {
        return Stream.concat(Stream.of("about", "rules", "scale"), Stream.concat(document.ids("scales").stream()
            .map(id -> "scales." + id), Stream.of("words", "together"))).map(part -> new Option(part,
            part.startsWith("scales.") ? words.say(language, "drafting.part.scales", part.substring(7))
                : words.say(language, "drafting.part." + part))).toList();
    }

    /** The sheet's scales, then those that a domain may bring with it. */
    private List<Option> scales(Choosing choosing, Document document, Locale language) {
        var has = choosing.options(Field.Known.SCALES);
        var fresh = ScaleTemplates.IDS.stream().filter(id -> !document.ids("scales").contains(id))
            .map(id -> new Option("new:" + id, words.say(language, "drafting.scale." + id)));
        return Stream.concat(has.stream(), fresh).toList();
    }
}
