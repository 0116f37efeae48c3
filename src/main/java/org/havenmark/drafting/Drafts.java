package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.sheet.Freezing;
import org.havenmark.sheet.LegalValue;
import org.havenmark.sheet.NationalValues;
import org.havenmark.sheet.Standards;
import org.havenmark.web.NotFound;
import org.havenmark.web.Option;

/** The open drafts, and what the checker says of each. */
@Singleton
class Drafts {
    private static final int KEPT = 20;
    private final DraftRows rows;
    private final NationalValues law;
    private final Standards standards;
    private final Map<Seen, Checked> checked = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Seen, Checked> eldest) {
            return size() > KEPT;
        }
    });

    Drafts(DraftRows rows, NationalValues law, Standards standards) {
        this.rows = rows;
        this.law = law;
        this.standards = standards;
    }

    /** @throws NotFound where there is none, or it was put away */
    Draft open(UUID id) {
        return rows.findByIdAndEndedAtIsNull(id).orElseThrow(NotFound::new);
    }

    List<Draft> open() {
        return rows.findByEndedAtIsNullOrderByChangedAtDesc();
    }

    Checked check(Draft draft) {
        var seen = new Seen(draft.id(), draft.revision(), national());
        return checked.computeIfAbsent(seen, one -> Checking.check(draft.document(), one.national));
    }

    /** What the country's law sets. */
    Map<String, LegalValue.Content> national() {
        return law.now();
    }

    /** A file with what the law sets now written into it, so that it stays when the law changes. */
    byte[] frozen(byte[] file) {
        return Freezing.freeze(file, national());
    }

    /** The clauses that a criterion may serve. */
    List<Option> standards(Locale language) {
        return standards.clauses(language).stream().map(clause -> new Option(clause.reference(), clause.reference()
            + ": "
            + clause.text().words())).toList();
    }

    /** A draft's revision and a law never change: what was said of them holds. */
    private record Seen(UUID id, int revision, Map<String, LegalValue.Content> national) { }
}
