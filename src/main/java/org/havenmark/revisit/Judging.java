package org.havenmark.revisit;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.HandIns;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** A team's verdicts on actions, each saved by itself. Who may write, and of which action, is the caller's question. */
@Singleton
public class Judging {
    private final JudgementEntries entries;
    private final HandIns handIns;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    Judging(JudgementEntries entries, HandIns handIns, Notes notes, Audit audit, Clock clock) {
        this.entries = entries;
        this.handIns = handIns;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a verdict; sent twice it is kept once. What is to be mended is the answer, and then nothing is kept.
     *
     * @throws Conflict once the re-visit is handed in, or where somebody else wrote something else meanwhile
     */
    @Transactional
    public Forms judge(Assessment assessment, UUID person, JudgementForm form, Draft effects, Draft evidence) {
        handIns.lock(assessment.id());
        int revision = handIns.openRevision(assessment.id()).orElseThrow(() -> new Conflict("assessment.closed"));
        var known = entries.latest(assessment.id(), form.action().orElseThrow()).orElse(null);
        if (known != null && known.sent().equals(form.sent())) {
            return Forms.NONE;
        }
        if (!form.seen().equals(known == null ? "" : known.mark())) {
            throw new Conflict("web.error.stale");
        }
        var questioned = questioned(effects, evidence);
        if (questioned.isEmpty()) {
            write(entry(assessment, person, revision, form, known, effects, evidence), known);
        }
        return questioned;
    }

    /**
     * The same for whoever brings a whole re-visit; it stands in the place of what was written before.
     *
     * @param evidence what was seen; empty only where the action is not done
     * @throws IllegalArgumentException where a text is missing or questioned
     */
    @Transactional
    public void judge(Assessment assessment, UUID person, UUID action, Verdict verdict, String evidence, String effects,
                      Locale language) {
        var seen = entries.latest(assessment.id(), action).map(JudgementEntry::mark).orElse("");
        var form = new JudgementForm(Optional.of(action), verdict.name(), effects, "", evidence, "", seen,
            UUID.randomUUID());
        var problems = form.problems(person, language);
        var left = problems.isEmpty() ? judge(assessment, person, form, form.effects(person, language),
            form.evidence(person, language)) : problems;
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("A verdict is not whole: " + left.errors());
        }
    }

    private static Forms questioned(Draft effects, Draft evidence) {
        var questioned = new LinkedHashMap<String, String>();
        Map.of("effects", effects, "evidence", evidence).forEach((field, draft) -> {
            if (draft.overriding().isEmpty() && !Notes.questions(draft).isEmpty()) {
                questioned.put(field, "guard.question");
            }
        });
        return new Forms(questioned);
    }

    private JudgementEntry entry(Assessment assessment, UUID person, int revision, JudgementForm form,
                                 @Nullable JudgementEntry known, Draft effects, Draft evidence) {
        var changes = known != null && known.revision() == revision;
        return new JudgementEntry(changes ? known.id() : UUID.randomUUID(), assessment.id(), form.action()
            .orElseThrow(),
            revision, form.verdict().orElseThrow(), notes.keep(effects).note().orElse(null),
            notes.keep(evidence).note().orElse(null), form.sent(), clock.instant().truncatedTo(ChronoUnit.MICROS),
            person,
            changes ? known.version() : 0);
    }

    private void write(JudgementEntry entry, @Nullable JudgementEntry known) {
        if (known == null || !known.id().equals(entry.id())) {
            entries.save(entry);
        } else {
            try {
                entries.update(entry);
            } catch (OptimisticLockException stale) {
                throw new Conflict("web.error.stale");
            }
        }
        audit.note(entry.writtenBy(), "action.judged", "action", entry.actionId());
    }
}
