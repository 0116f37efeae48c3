package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final UUID CYCLE = new UUID(9, 1);
    private static final UUID LANTERN = new UUID(1, 1);
    private static final UUID ORCHARD = new UUID(1, 2);
    private static final UUID FERRY = new UUID(1, 3);
    private static final Candidate NURSE = new Candidate(new UUID(2, 1), ORCHARD, Candidate.Side.SHELTER, "North", true,
        false, Optional.of(DAY));
    private static final Candidate GUARD = new Candidate(new UUID(2, 2), FERRY, Candidate.Side.BORDER, "South", false,
        true, Optional.of(DAY.plusYears(1)));
    private static final Candidate COOK = new Candidate(new UUID(2, 3), LANTERN, Candidate.Side.SHELTER, "North", false,
        false, Optional.of(DAY.plusYears(1)));

    @Test
    void aMixedTeamOfTwoIsLetThroughWithoutAWord() {
        var check = TeamRules.check(visit(NURSE, GUARD), List.of(), false);
        assertThat(check.allowed()).isTrue();
        assertThat(check.warnings()).isEmpty();
    }

    @Test
    void staffOfTheAssessedShelterAreRefused() {
        assertThat(TeamRules.check(visit(NURSE, GUARD, COOK), List.of(), false).refusals())
            .containsExactly(refusal(TeamRule.OWN_SHELTER, COOK, null));
    }

    @Test
    void aCertificateCountsOnItsLastDayAndNotAfter() {
        var dayAfter = new TeamVisit(CYCLE, LANTERN, DAY.plusDays(1), List.of(NURSE, GUARD));
        assertThat(TeamRules.check(dayAfter, List.of(), false).refusals())
            .containsExactly(refusal(TeamRule.CERTIFICATE, NURSE, null));
    }

    @Test
    void nobodyWithoutACertificateIsLetThrough() {
        var untrained = new Candidate(new UUID(2, 4), FERRY, Candidate.Side.OTHER, "South", false, false,
            Optional.empty());
        assertThat(TeamRules.check(visit(NURSE, GUARD, untrained), List.of(), false).refusals())
            .containsExactly(refusal(TeamRule.CERTIFICATE, untrained, null));
    }

    @Test
    void whoseShelterIsAssessedInReturnIsRefusedInTheSameCycleOnly() {
        var inReturn = new TeamVisit(CYCLE, ORCHARD, DAY.plusDays(7), List.of(COOK, GUARD));
        assertThat(TeamRules.check(visit(NURSE, GUARD), List.of(inReturn), false).refusals())
            .containsExactly(refusal(TeamRule.RECIPROCAL, NURSE, ORCHARD));
        var lastCycle = new TeamVisit(new UUID(9, 2), ORCHARD, DAY.minusYears(1), List.of(COOK, GUARD));
        assertThat(TeamRules.check(visit(NURSE, GUARD), List.of(lastCycle), false).allowed()).isTrue();
    }

    @Test
    void whoIsOutThatDayAlreadyIsRefusedWhateverTheCycle() {
        var elsewhere = new TeamVisit(new UUID(9, 2), FERRY, DAY, List.of(NURSE));
        assertThat(TeamRules.check(visit(NURSE, GUARD), List.of(elsewhere), false).refusals())
            .containsExactly(refusal(TeamRule.SAME_DAY, NURSE, FERRY));
        var dayBefore = new TeamVisit(CYCLE, FERRY, DAY.minusDays(1), List.of(NURSE));
        assertThat(TeamRules.check(visit(NURSE, GUARD), List.of(dayBefore), false).allowed()).isTrue();
    }

    @Test
    void whoeverWasAtTheFirstLookIsRefusedForTheSecond() {
        var second = new TeamVisit(CYCLE, LANTERN, DAY, List.of(NURSE, GUARD), Set.of(GUARD.person(), COOK.person()));
        assertThat(TeamRules.check(second, List.of(), false).refusals())
            .containsExactly(refusal(TeamRule.ANOTHER_TEAM, GUARD, null));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "6, true", "7, false"})
    void aTeamHasTwoToSixMembers(int size, boolean allowed) {
        var team = IntStream.range(0, size).mapToObj(i -> new Candidate(new UUID(3, i), FERRY, Candidate.Side.BORDER,
            "South", false, false, Optional.of(DAY))).toArray(Candidate[]::new);
        assertThat(TeamRules.check(visit(team), List.of(), false).allowed()).isEqualTo(allowed);
    }

    @Test
    void somebodyNamedTwiceIsNoTeamOfTwo() {
        var refusals = TeamRules.check(visit(NURSE, NURSE), List.of(), false).refusals();
        assertThat(refusals).extracting(Refusal::rule).containsExactly(TeamRule.TEAM_SIZE);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var elsewhere = new TeamVisit(CYCLE, FERRY, DAY, List.of(COOK));
        assertThat(TeamRules.check(visit(COOK), List.of(elsewhere), false).refusals()).extracting(Refusal::rule)
            .containsExactly(TeamRule.TEAM_SIZE, TeamRule.OWN_SHELTER, TeamRule.SAME_DAY);
    }

    @Test
    void eachWayOfNotBeingMixedIsWarnedAboutByItself() {
        var nurseAlone = TeamRules.check(visit(NURSE), List.of(), false).warnings();
        assertThat(nurseAlone).containsExactly(TeamWarning.NO_SHELTER_WITH_BORDER,
            TeamWarning.NO_UNIFORMED_WITH_CIVILIAN);
        assertThat(TeamRules.check(visit(COOK, GUARD), List.of(), false).warnings())
            .containsExactly(TeamWarning.NO_CARE_ROLE);
    }

    @Test
    void theFourthVisitInACalendarYearIsWarnedAboutUnlessARedLineIsOpen() {
        var three = IntStream.of(0, 30, 60).mapToObj(days -> before(DAY.minusDays(days))).toList();
        assertThat(TeamRules.check(visit(NURSE, GUARD), three, false).warnings())
            .containsExactly(TeamWarning.FOURTH_VISIT);
        assertThat(TeamRules.check(visit(NURSE, GUARD), three, true).warnings()).isEmpty();
        var oneLastYear = List.of(three.get(1), three.get(2), before(LocalDate.of(2025, 12, 31)));
        assertThat(TeamRules.check(visit(NURSE, GUARD), oneLastYear, false).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void everythingHasItsWords(String language) {
        var words = ResourceBundle.getBundle("messages/cycle", Locale.forLanguageTag(language)).keySet();
        var rules = Stream.of(TeamRule.values()).flatMap(rule -> Stream.of(new Proposal.Blocked(rule, LANTERN,
            true).key(), new Refusal(rule, Optional.empty(), Optional.empty()).key()));
        assertThat(words).containsAll(rules.filter(key -> !key.equals("cycle.refusal.most-visits")).toList());
        assertThat(words).containsAll(Arrays.stream(TeamWarning.values()).map(TeamWarning::key).toList());
        assertThat(words).containsAll(Arrays.stream(Wish.values()).map(Wish::key).toList());
    }

    private static TeamVisit visit(Candidate... team) {
        return new TeamVisit(CYCLE, LANTERN, DAY, List.of(team));
    }

    private static TeamVisit before(LocalDate day) {
        return new TeamVisit(new UUID(9, 3), LANTERN, day, List.of());
    }

    private static Refusal refusal(TeamRule rule, Candidate member, @Nullable UUID other) {
        return new Refusal(rule, Optional.of(member.person()), Optional.ofNullable(other));
    }
}
