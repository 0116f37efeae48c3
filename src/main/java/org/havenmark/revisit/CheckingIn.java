package org.havenmark.revisit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Conflict;

/** A manager answers a check-in, with the numbers of the month. */
@Singleton
public class CheckingIn {
    private final CheckIns checkIns;
    private final Counting counting;
    private final IndicatorCounts counts;
    private final Shelters shelters;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    CheckingIn(CheckIns checkIns, Counting counting, IndicatorCounts counts, Shelters shelters, Notes notes,
               Audit audit, Clock clock) {
        this.checkIns = checkIns;
        this.counting = counting;
        this.counts = counts;
        this.shelters = shelters;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it; a form that is sent twice is kept once.
     *
     * @param indicators the shelter's own, with what was typed for each
     * @throws Conflict where somebody else answered for this month
     */
    @Transactional
    public void answer(DueCheckIn due, CheckInForm form, List<Indicator> indicators, Draft going, Draft stuck) {
        shelters.hold(due.shelter());
        if (checkIns.findByIdAndShelterId(form.id(), due.shelter()).isPresent()) {
            return;
        }
        if (checkIns.existsByShelterIdAndCycleIdAndNumber(due.shelter(), due.cycle(), due.number())) {
            throw new Conflict("revisit.check-in.answered");
        }
        checkIns.save(new CheckIn(form.id(), due.shelter(), due.cycle(), due.number(), form.pace().orElseThrow(),
            notes.keep(going).note().orElseThrow(), notes.keep(stuck).note().orElse(null),
            clock.instant().truncatedTo(ChronoUnit.MICROS), going.writer()));
        indicators.forEach(each -> count(each, due, form.count(each.id()), going.writer()));
        audit.note(going.writer(), "check-in.answered", "check-in", form.id());
    }

    private void count(Indicator indicator, DueCheckIn due, String typed, UUID person) {
        CheckInForm.amount(typed).ifPresent(amount -> counting.count(indicator, due.month(), amount,
            counts.findByIndicatorIdAndMonthOn(indicator.id(), due.month()).map(IndicatorCount::version), person));
    }
}
