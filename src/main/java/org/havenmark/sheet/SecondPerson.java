package org.havenmark.sheet;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.person.Approval;
import org.havenmark.person.Approvals;
import org.havenmark.person.Approving;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;

/** Puts a draft in force by two people: one asks, another one approves exactly what was asked. */
@Singleton
public class SecondPerson {
    static final String DEED = "sheet.publish";
    private static final String KIND = "sheet-version";
    private final SheetVersions versions;
    private final Publishing publishing;
    private final Approving approving;
    private final Approvals approvals;
    private final JdbcOperations jdbc;
    private final Audit audit;

    SecondPerson(SheetVersions versions, Publishing publishing, Approving approving, Approvals approvals,
                 JdbcOperations jdbc, Audit audit) {
        this.versions = versions;
        this.publishing = publishing;
        this.approving = approving;
        this.approvals = approvals;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional
    public void ask(UUID id, UUID asker) {
        var draft = locked(id);
        approving.ask(DEED, id, draft.sha256(), asker);
        audit.note(asker, "sheet.publish.asked", KIND, id, draft.sha256());
    }

    @Transactional
    public void approve(UUID id, UUID approver) {
        var draft = locked(id);
        approving.approve(DEED, id, draft.sha256(), approver);
        publishing.publish(id, approver);
    }

    /** Withdrawn by who asked, declined by anybody else; the draft stays a draft. */
    @Transactional
    public Approval.Decision refuse(UUID id, UUID person) {
        var draft = locked(id);
        var decision = approving.refuse(DEED, id, person);
        if (decision == Approval.Decision.WITHDRAWN) {
            audit.note(person, "sheet.publish.withdrawn", KIND, id, draft.sha256());
        } else {
            audit.note(person, "sheet.publish.declined", KIND, id, draft.sha256());
        }
        return decision;
    }

    /** Who asked, while nobody decided. */
    public Optional<Approval> waiting(UUID id) {
        return approvals.findByDeedAndSubjectAndDecisionIsNull(DEED, id);
    }

    private SheetVersion locked(UUID id) {
        jdbc.prepareStatement("SELECT id FROM sheet_version WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, id);
            return statement.execute();
        });
        var version = versions.findById(id).orElseThrow(NotFound::new);
        if (version.state() != SheetVersion.State.DRAFT) {
            throw new Conflict("sheet.error.not-a-draft");
        }
        return version;
    }
}
