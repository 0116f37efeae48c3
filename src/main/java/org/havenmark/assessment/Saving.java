package org.havenmark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Conflict;

/**
 * The one way in for answers, from a page or a tablet alike: takes a batch, is idempotent by each entry's id, and
 * answers after the bytes are safe. Who may write is the caller's question.
 */
@Singleton
public class Saving {
    private static final Wrong TOO_LONG = Wrong.of("assessment.refused.long");
    private final EntryLog log;
    private final Notes notes;
    private final LaidSheets sheets;
    private final Submissions submissions;
    private final Clock clock;

    Saving(EntryLog log, Notes notes, LaidSheets sheets, Submissions submissions, Clock clock) {
        this.log = log;
        this.notes = notes;
        this.sheets = sheets;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * Saves a person's entries in their order.
     *
     * @throws Conflict once the person has handed in: what is handed in is read-only
     */
    @Transactional
    public List<Receipt> save(Assessment assessment, UUID person, Locale language, List<Entry> entries) {
        log.lock(assessment.id());
        if (submissions.hasHandedIn(assessment.id(), person)) {
            throw new Conflict("assessment.handed-in");
        }
        var sheet = sheets.of(assessment);
        var received = log.received(assessment.id(), person, entries.stream().map(Entry::id).toList());
        var fresh = new ArrayList<EntryLog.Row>();
        var receipts = entries.stream().map(entry -> save(sheet, person, language, entry, received, fresh)).toList();
        log.append(assessment.id(), person, fresh);
        return receipts;
    }

    /** @param received when each known entry came, by its id; this one is added where it is saved */
    private Receipt save(Sheet sheet, UUID person, Locale language, Entry entry, Map<UUID, Instant> received,
                         List<EntryLog.Row> fresh) {
        if (received.containsKey(entry.id())) {
            return new Receipt.Saved(entry.id(), entry.criterion(), received.get(entry.id()));
        }
        var refused = entry.refusedBy(sheet);
        var draft = new Draft(person, entry.noteWords(), language, "assessment.note", entry.overriding());
        if (refused.isPresent() || draft.isTooLong()) {
            return new Receipt.Refused(entry.id(), entry.criterion(), refused.orElse(TOO_LONG));
        }
        var keeping = notes.keep(draft);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        fresh.add(new EntryLog.Row(entry, keeping.note(), now));
        received.put(entry.id(), now);
        return keeping instanceof Keeping.Questioned questioned
            ? new Receipt.NoteQuestioned(entry.id(), entry.criterion(), now, questioned.kinds())
            : new Receipt.Saved(entry.id(), entry.criterion(), now);
    }
}
