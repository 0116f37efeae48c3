package org.havenmark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.web.Conflict;

/** The team settles one criterion, with its note; and opens a correction, with its reason. */
@Singleton
public class Settling {
    private final Notes notes;
    private final Team team;
    private final Agreeing agreeing;
    private final HandIns handIns;

    Settling(Notes notes, Team team, Agreeing agreeing, HandIns handIns) {
        this.notes = notes;
        this.team = team;
        this.agreeing = agreeing;
        this.handIns = handIns;
    }

    /**
     * Keeps the note and the answer, or neither where the note is questioned.
     *
     * @param seen the revision and version that were on the page
     * @throws Conflict while a member has not handed in, and when somebody else was quicker
     */
    @Transactional
    public Keeping settle(Assessment assessment, Answer answer, Draft note, Seen seen) {
        if (!team.of(assessment).stream().allMatch(Team.Member::handedIn)) {
            throw new Conflict("assessment.waiting");
        }
        int open = handIns.openRevision(assessment.id()).orElseThrow(() -> new Conflict("assessment.closed"));
        if (open != seen.revision()) {
            throw new Conflict("web.error.stale");
        }
        var keeping = notes.keep(note);
        if (keeping instanceof Keeping.Kept kept) {
            agreeing.settle(assessment, note.writer(), answer.noted(kept.id()), seen.version());
        }
        return keeping;
    }

    /**
     * Opens the next revision for a reason, unless the reason is questioned.
     *
     * @throws Conflict when a correction is open already
     */
    @Transactional
    public Keeping correct(UUID assessment, Draft reason) {
        var keeping = notes.keep(reason);
        if (keeping instanceof Keeping.Kept kept) {
            handIns.open(assessment, reason.writer(), kept.id());
        }
        return keeping;
    }

    /** What a page showed: the revision, and the version of the criterion's agreed rating where there was one. */
    public record Seen(int revision, Optional<Integer> version) { }
}
