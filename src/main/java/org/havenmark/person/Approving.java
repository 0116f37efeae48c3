package org.havenmark.person;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.havenmark.person.Approval.Decision;
import org.havenmark.web.Conflict;

/**
 * Has a second person decide. The caller holds the subject's row locked, so that two who act at once follow one
 * another, and writes the deed into the log.
 */
@Singleton
public class Approving {
    private final Approvals approvals;
    private final Clock clock;

    Approving(Approvals approvals, Clock clock) {
        this.approvals = approvals;
        this.clock = clock;
    }

    /** @throws Conflict when it was asked already */
    @Transactional
    public void ask(String deed, UUID subject, String sha256, UUID asker) {
        if (approvals.findByDeedAndSubjectAndDecisionIsNull(deed, subject).isPresent()) {
            throw new Conflict("person.approval.asked");
        }
        approvals.save(new Approval(UUID.randomUUID(), deed, subject, sha256, asker,
            clock.instant().truncatedTo(ChronoUnit.MICROS), null, null, null));
    }

    /** @throws Conflict when nothing waits, the content is another by now, or the person asked for it themselves */
    @Transactional
    public void approve(String deed, UUID subject, String sha256, UUID approver) {
        var open = open(deed, subject);
        if (open.askedBy().equals(approver)) {
            throw new Conflict("person.approval.second");
        }
        if (!open.sha256().equals(sha256)) {
            throw new Conflict("web.error.stale");
        }
        decide(open, approver, Decision.APPROVED);
    }

    /** Ends it without the deed: withdrawn by who asked, declined by anybody else. */
    @Transactional
    public Decision refuse(String deed, UUID subject, UUID person) {
        var open = open(deed, subject);
        var decision = open.askedBy().equals(person) ? Decision.WITHDRAWN : Decision.DECLINED;
        decide(open, person, decision);
        return decision;
    }

    private Approval open(String deed, UUID subject) {
        return approvals.findByDeedAndSubjectAndDecisionIsNull(deed, subject)
            .orElseThrow(() -> new Conflict("person.approval.none"));
    }

    private void decide(Approval open, UUID person, Decision decision) {
        approvals.update(open.decided(person, clock.instant().truncatedTo(ChronoUnit.MICROS), decision));
    }
}
