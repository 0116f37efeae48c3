package org.havenmark.revisit;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Conflict;

/** A shelter begins to count something, counts, and stops. Whose shelter it is, is the caller's question. */
@Singleton
public class Counting {
    private final Indicators indicators;
    private final IndicatorCounts counts;
    private final Shelters shelters;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    Counting(Indicators indicators, IndicatorCounts counts, Shelters shelters, Notes notes, Audit audit, Clock clock) {
        this.indicators = indicators;
        this.counts = counts;
        this.shelters = shelters;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins one, once neither text is questioned; the id is the form's, so that sending it twice is harmless. */
    @Transactional
    public void begin(UUID id, UUID shelter, Draft name, Draft unit) {
        shelters.hold(shelter);
        if (indicators.existsById(id)) {
            return;
        }
        indicators.save(new Indicator(id, shelter, notes.keep(name).note().orElseThrow(),
            notes.keep(unit).note().orElseThrow(), now(), name.writer(), null, 0));
        audit.note(name.writer(), "indicator.begun", "indicator", id);
    }

    /**
     * Keeps a month's number.
     *
     * @param seen the version that was on the page; empty where there was no number
     * @throws Conflict where somebody else wrote one meanwhile
     */
    @Transactional
    public void count(Indicator indicator, LocalDate month, int amount, Optional<Integer> seen, UUID person) {
        var known = counts.findByIndicatorIdAndMonthOn(indicator.id(), month);
        if (known.filter(row -> row.amount() == amount).isPresent()) {
            return;
        }
        if (!known.map(IndicatorCount::version).equals(seen)) {
            throw new Conflict("web.error.stale");
        }
        try {
            if (known.isEmpty()) {
                counts.save(new IndicatorCount(UUID.randomUUID(), indicator.id(), month, amount, now(), person, 0));
            } else {
                counts.update(new IndicatorCount(known.get().id(), indicator.id(), month, amount, now(), person,
                    known.get().version()));
            }
        } catch (OptimisticLockException stale) {
            throw new Conflict("web.error.stale");
        } catch (DataAccessException quicker) {
            throw new Conflict("web.error.stale");
        }
        audit.note(person, "indicator.counted", "indicator", indicator.id());
    }

    /** Stops one; what was counted stays. */
    @Transactional
    void end(Indicator indicator, int seen, UUID person) {
        if (indicator.version() != seen || !indicator.isKept()) {
            throw new Conflict("web.error.stale");
        }
        indicators.update(new Indicator(indicator.id(), indicator.shelterId(), indicator.nameNoteId(),
            indicator.unitNoteId(), indicator.createdAt(), indicator.createdBy(), now(), indicator.version()));
        audit.note(person, "indicator.ended", "indicator", indicator.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
