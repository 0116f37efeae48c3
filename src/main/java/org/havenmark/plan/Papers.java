package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.guard.Notes;

/** Makes a whole plan ready for paper and for files; what is open stands first. */
@Singleton
class Papers {
    private final Plans plans;
    private final Notes notes;
    private final NetworkCurrency currency;
    private final Clock clock;

    Papers(Plans plans, Notes notes, NetworkCurrency currency, Clock clock) {
        this.plans = plans;
        this.notes = notes;
        this.currency = currency;
        this.clock = clock;
    }

    PaperPage of(UUID shelter, UUID reader, Locale language) {
        var plan = plans.of(shelter, reader, language);
        var taken = plan.taken().stream().sorted(Comparator.comparing(line -> !line.isOpen())).toList();
        var words = notes.read(taken.stream().map(PlanLine::says).flatMap(says -> Stream.concat(
            Stream.of(says.whatNoteId(), says.checkNoteId()), Stream.ofNullable(says.helpNoteId()))).toList(), reader);
        return new PaperPage(shelter, plan.name(), LocalDate.now(clock), taken.stream().map(line ->
            new PaperPage.Row(line, RevisionView.of(line.action(), line.says(), words, currency.code(), language)))
            .toList());
    }
}
