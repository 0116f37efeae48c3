package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.sheet.Import;
import org.havenmark.sheet.Pilots;
import org.havenmark.sheet.Publishing;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;

/** Makes a version of a draft that has nothing to mend: from then on it can be tried out and published. */
@Singleton
class Making {
    private final Drafts drafts;
    private final SheetVersions versions;
    private final Publishing publishing;
    private final Pilots pilots;

    Making(Drafts drafts, SheetVersions versions, Publishing publishing, Pilots pilots) {
        this.pilots = pilots;
        this.drafts = drafts;
        this.versions = versions;
        this.publishing = publishing;
    }

    /**
     * The version that was made; one of the same number that is not published yet makes way for it.
     *
     * @throws Conflict while there is something to mend, or where nothing has changed since the last version
     */
    UUID make(Draft draft, UUID person) {
        if (drafts.check(draft).toMend() > 0) {
            throw new Conflict("drafting.version.not-yet");
        }
        var document = Tongues.listed(draft.document());
        var id = document.words("id");
        var numbered = document.with(List.of(Edit.value("version", document.at("version").orElse(null),
            number(document))));
        var made = publishing.importFile(id + ".yaml", drafts.frozen(numbered.write().bytes()), person);
        if (made.outcome() == Import.Outcome.REFUSED || made.outcome() == Import.Outcome.TAKEN) {
            throw new Conflict("drafting.version.not-yet");
        }
        return made.version().orElseThrow();
    }

    /** The draft's own number; where that is tried out or published already, the one after the last. */
    int number(Document document) {
        var id = document.words("id");
        int wanted = Forms.number(document.words("version")).orElse(1);
        var taken = versions.findBySheetIdAndNumber(id, wanted).filter(version ->
            version.state() != SheetVersion.State.DRAFT || pilots.has(version.id()));
        return taken.isEmpty() ? wanted : next(id).orElse(wanted);
    }

    /** The number after the last that is there. */
    Optional<Integer> next(String sheet) {
        return versions.entries().stream().filter(entry -> entry.sheetId().equals(sheet)).map(entry -> entry.number()
            + 1)
            .reduce(Math::max);
    }
}
