package org.havenmark.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.jspecify.annotations.Nullable;

/**
 * What an action said from one day on.
 *
 * @param byTeam whether a team proposed these words
 * @param cost   as it was typed, in its own currency
 * @param there  the same in the network's currency; empty where it was typed in that
 * @param rate   the network's currency for one of the other; empty where there is none
 */
public record RevisionView(int number, boolean byTeam, Instant at, ShownNote what, ActionRevision.Owner owner,
                           LocalDate deadline, String cost, String there, String rate, @Nullable LocalDate rateOn,
                           String rateSource, boolean moneyWanted, ActionRevision.Category category,
                           ActionRevision.Horizon horizon, ShownNote check, @Nullable ShownNote help) {
    static RevisionView of(Action action, ActionRevision says, Map<UUID, ShownNote> notes, String network,
                           Locale language) {
        var decided = action.decidedAt();
        var byTeam = action.proposedBy() != null && (decided == null || says.writtenAt().isBefore(decided));
        var foreign = says.rate() != null;
        return new RevisionView(says.revision(), byTeam, says.writtenAt(), notes.get(says.whatNoteId()), says.owner(),
            says.deadline(), new Money(says.cost(), says.currency()).in(language),
            foreign ? new Money(says.networkCost(), network).in(language) : "", rate(says.rate(), language),
            says.rateOn(), says.rateSource() == null ? "" : says.rateSource(), says.moneyWanted(), says.category(),
            says.horizon(), notes.get(says.checkNoteId()),
            says.helpNoteId() == null ? null : notes.get(says.helpNoteId()));
    }

    private static String rate(@Nullable BigDecimal rate, Locale language) {
        return rate == null ? "" : Money.number(rate, language);
    }
}
