package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is late, due and over. */
class TimingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant SAID = Instant.parse("2026-05-20T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-06-14, LATE", "2026-06-15, DUE", "2026-07-15, DUE", "2026-07-16, LATER"})
    void aDeadlineEndsWithItsDay(LocalDate deadline, Timing.When when) {
        assertThat(on(fact(Action.Status.NOT_STARTED, deadline, null, null), TODAY).when()).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-16, true, 2026-06-15", "2026-05-17, false, 2026-06-16"})
    void aNoteIsDueThirtyDaysAfterTheLast(LocalDate last, boolean due, LocalDate next) {
        var timing = on(fact(Action.Status.UNDER_WAY, TODAY, null, null), last);
        assertThat(timing.noteDue()).isEqualTo(due);
        assertThat(timing.nextNote()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        DONE,      -,          -,                    true
        STUCK,     -,          -,                    false
        UNDER_WAY, DONE,       2026-06-01T00:00:00Z, true
        STUCK,     NOT_NEEDED, 2026-06-01T00:00:00Z, true
        DONE,      NOT_DONE,   2026-06-01T00:00:00Z, false
        DONE,      PARTLY,     2026-06-01T00:00:00Z, false
        DONE,      NOT_DONE,   2026-05-01T00:00:00Z, true
        SET_ASIDE, -,          -,                    true
        SET_ASIDE, NOT_DONE,   2026-06-01T00:00:00Z, false
        SET_ASIDE, NOT_DONE,   2026-05-01T00:00:00Z, true
        SET_ASIDE, NOT_NEEDED, 2026-06-01T00:00:00Z, true
        """)
    void whatAReVisitFoundStandsAboveWhatTheShelterSaidBefore(Action.Status status, @Nullable String verdict,
                                                              @Nullable Instant judged, boolean over) {
        var timing = on(fact(status, TODAY.minusDays(9), verdict, judged), TODAY);
        assertThat(timing.isOpen()).isEqualTo(!over);
        assertThat(timing.nextNote() == null).isEqualTo(over);
    }

    @Test
    void onlyWhatTheManagerTookIsInThePlan() {
        assertThat(proposed(null).isWaiting()).isTrue();
        assertThat(proposed(null).isTaken()).isFalse();
        assertThat(proposed(Action.Decision.DECLINED).isTaken()).isFalse();
        assertThat(proposed(Action.Decision.CHANGED).isTaken()).isTrue();
        assertThat(fact(Action.Status.STUCK, TODAY, null, null).isTaken()).isTrue();
    }

    /** In Viet Nam a day ends at 17:00 of Greenwich. */
    @ParameterizedTest
    @CsvSource({"2026-06-15T16:59:59Z, DUE", "2026-06-15T17:00:00Z, LATE"})
    void aDayEndsAtMidnightOfTheNetwork(Instant now, Timing.When when) {
        var fact = fact(Action.Status.NOT_STARTED, TODAY, null, null);
        assertThat(fact.timing(Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"))).when()).isEqualTo(when);
    }

    private static Timing on(ActionFact fact, LocalDate last) {
        return Timing.on(TODAY, fact, last);
    }

    private static ActionFact fact(Action.Status status, LocalDate deadline, @Nullable String verdict,
                                   @Nullable Instant judged) {
        return new ActionFact(UUID.randomUUID(), UUID.randomUUID(), null, null, status, SAID, null, deadline, 0, false,
            SAID, verdict, judged);
    }

    private static ActionFact proposed(Action.@Nullable Decision decision) {
        return new ActionFact(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), decision,
            Action.Status.NOT_STARTED, SAID, null, TODAY, 0, false, null, null, null);
    }
}
