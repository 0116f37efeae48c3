package org.havenmark.assessment;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.Fixtures;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.bench.LongSheet;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Proof;

/**
 * A visit of Heron by alma and ben on a sheet of any length, taken step by step to its result. Of the criteria in the
 * sheet's order alma rates 0, 1, 2, 3, 0 and so on; ben rates every third one at the next level, or at 0 after 3.
 */
public final class LongVisit {
    private final ApplicationContext context;
    private final Fixtures fixtures;
    private final PlannedVisit planned;
    private final Assessment assessment;
    private final List<String> criteria;

    public LongVisit(ApplicationContext context, Fixtures fixtures, byte[] sheet) {
        this.context = context;
        this.fixtures = fixtures;
        this.planned = new PlannedVisit(context, fixtures, sheet);
        this.assessment = planned.begun();
        this.criteria = context.getBean(LaidSheets.class).of(assessment).criteria().map(Criterion::id).toList();
    }

    public UUID id() {
        return assessment.id();
    }

    /** The address of a page of the assessment. */
    public String page(String rest) {
        return "/assessments/" + assessment.id() + rest;
    }

    public LongVisit answered() {
        planned.save(assessment, "alma", entries(0));
        planned.save(assessment, "ben", entries(1));
        return this;
    }

    /** Both have answered and handed in; nothing is settled. */
    public LongVisit agreeing() {
        return answered().handedInBy("alma").handedInBy("ben");
    }

    public LongVisit handedInBy(String username) {
        if (!context.getBean(HandingInOwn.class).handIn(assessment, fixtures.id(username)).isEmpty()) {
            throw new IllegalStateException(username);
        }
        return this;
    }

    /** Every difference is settled but the last ones; the level alma gave is taken, and each tenth is not agreed. */
    public LongVisit settled(int left) {
        var laid = context.getBean(TeamTable.class).of(assessment);
        var apart = laid.differences().stream().map(Difference::criterion)
            .filter(id -> !laid.agreed().containsKey(id)).toList();
        insert(laid.revision(), apart.subList(0, apart.size() - left));
        return this;
    }

    public LongVisit closed() {
        if (!context.getBean(HandingIn.class).handIn(assessment, fixtures.id("ben")).isEmpty()) {
            throw new IllegalStateException("differences are left");
        }
        return this;
    }

    public LongVisit handedIn() {
        return agreeing().settled(0).closed();
    }

    /** Handed in once more. */
    public LongVisit corrected() {
        context.getBean(HandIns.class).open(assessment.id(), fixtures.id("ben"), note("We looked at it once more."));
        return closed();
    }

    @SuppressWarnings("unchecked")
    private void insert(int revision, List<String> apart) {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(transaction -> {
            context.getBean(Agreeing.class).insert(assessment.id(), revision, fixtures.id("ben"),
                IntStream.range(0, apart.size()).mapToObj(place -> agreed(apart.get(place), place % 10 == 9)).toList());
            return apart;
        });
    }

    private Answer agreed(String criterion, boolean not) {
        int place = criteria.indexOf(criterion);
        var note = note(LongSheet.words(place, 20));
        return not ? new Answer(criterion, Mark.NOT_AGREED, null, null, null, note)
            : new Answer(criterion, Mark.LEVEL, place % 4, Proof.PRACTICE, null, note);
    }

    private UUID note(String words) {
        return context.getBean(Notes.class).keep(new Draft(fixtures.id("ben"), words, Locale.ENGLISH,
            "assessment.agreed", "")).note().orElseThrow();
    }

    private List<Entry> entries(int added) {
        return criteria.stream().map(id -> {
            int place = criteria.indexOf(id);
            return new Entry(UUID.randomUUID(), id, new Answer(id, Mark.LEVEL,
                (place + (place % 3 == 2 ? added : 0)) % 4, Proof.PRACTICE, null, null), "", "", PlannedVisit.THEN);
        }).toList();
    }
}
