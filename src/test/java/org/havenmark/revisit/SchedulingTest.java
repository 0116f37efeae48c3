package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.revisit.NextVisit.Reason;
import org.havenmark.revisit.NextVisit.State;
import org.havenmark.revisit.NextVisit.Why;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule as it ships: 75 and 50; 12 12 12 9, 9 9 6 6, 6 6 4 3; first 3, red line 2, overdue 1, longest 12. */
class SchedulingTest {
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({"100, UP_TO_10, 2027-01-31", "75, OVER_50, 2026-10-31", "74.99, UP_TO_10, 2026-10-31",
        "50, FROM_26_TO_50, 2026-07-31", "49.99, FROM_26_TO_50, 2026-05-31", "0, OVER_50, 2026-04-30",
        ", FROM_11_TO_25, 2026-07-31"})
    void theTableOfMonthsDecidesByScoreAndCaseload(BigDecimal score, CapacityBand caseload, LocalDate on) {
        var next = propose(new Situation(UUID.randomUUID(), caseload, LAST.minusYears(1), List.of(LAST), score, false,
            null,
            false));
        assertThat(next.on()).isEqualTo(on);
        assertThat(next.reasons()).extracting(Reason::why).containsExactly(Why.TABLE);
        assertThat(next.reasons().get(0).caseload()).isEqualTo(caseload);
    }

    @Test
    void theSoonestReasonDecidesAndTheOthersAreTold() {
        var next = propose(situation("80", true, LocalDate.of(2026, 2, 10), LAST));
        assertThat(next.on()).isEqualTo("2026-03-10");
        assertThat(next.reasons()).extracting(Reason::why).containsExactly(Why.OVERDUE_ACTION, Why.RED_LINE, Why.TABLE);
        assertThat(next.reasons()).extracting(Reason::on).isSorted();
    }

    /** LAST is 2026-01-31: what was overdue by then was looked at that day. */
    @Test
    void anActionThatWasOverdueAtTheLastVisitProposesNoDayBeforeIt() {
        var next = propose(situation("80", false, LocalDate.of(2025, 4, 30), LAST));
        assertThat(next.on()).isEqualTo("2026-02-28");
        assertThat(next.reasons().get(0).why()).isEqualTo(Why.OVERDUE_ACTION);
        assertThat(next.reasons().get(0).since()).isEqualTo("2025-04-30");
    }

    @Test
    void anOpenRedLineComesBeforeAGoodScore() {
        assertThat(propose(situation("95", true, null, LAST)).on()).isEqualTo("2026-03-31");
        assertThat(propose(situation("95", false, null, LAST)).on()).isEqualTo("2027-01-31");
    }

    @Test
    void nobodyWaitsLongerThanTheLongest() {
        var rule = ScheduleRule.SHIPPED;
        var patient = new ScheduleRule(1, rule.goodFrom(), rule.middleFrom(), rule.months(), 3, 2, 1, 8);
        var next = Scheduling.propose(patient, situation("95", false, null, LAST));
        assertThat(next.on()).isEqualTo("2026-09-30");
        assertThat(next.reasons()).extracting(Reason::why).containsExactly(Why.LONGEST, Why.TABLE);
    }

    @Test
    void aShelterThatWasNeverAssessedIsCountedFromTheDayItJoined() {
        var next = propose(situation(null, false, null));
        assertThat(next.reasons()).containsExactly(new Reason(Why.FIRST, LocalDate.of(2025, 4, 1), LocalDate.of(2025,
            1, 1),
            3, null, null));
    }

    @Test
    void threeVisitsWithinAYearAreEnoughUnlessARedLineIsOpen() {
        var days = new LocalDate[] {LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 1), LAST};
        var next = propose(situation("10", false, null, days));
        assertThat(next.on()).isEqualTo("2026-09-01");
        assertThat(next.reasons()).extracting(Reason::why).containsExactly(Why.ENOUGH_VISITS, Why.TABLE);
        assertThat(propose(situation("10", true, null, days)).on()).isEqualTo("2026-03-31");
        days[0] = LocalDate.of(2025, 6, 1);
        assertThat(propose(situation("10", false, null, days)).reasons()).extracting(Reason::why)
            .containsExactly(Why.TABLE);
    }

    @Test
    void aVisitIsDueAMonthBeforeItsDayAndOverdueAfterIt() {
        var next = new NextVisit(UUID.randomUUID(), LAST, List.of());
        assertThat(Stream.of(31, 30, 0, -1).map(days -> next.state(LAST.minusDays(days))))
            .containsExactly(State.LATER, State.DUE, State.DUE, State.OVERDUE);
    }

    private static NextVisit propose(Situation situation) {
        return Scheduling.propose(ScheduleRule.SHIPPED, situation);
    }

    private static Situation situation(String score, boolean redLine, LocalDate overdue, LocalDate... visits) {
        return new Situation(UUID.randomUUID(), CapacityBand.UP_TO_10, LocalDate.of(2025, 1, 1), List.of(visits),
            score == null ? null : new BigDecimal(score), redLine, overdue, false);
    }
}
