package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.havenmark.Seed;
import org.havenmark.TestDatabase;
import org.havenmark.change.EarlyWarnings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demonstration goes round the whole circle, over two cycles. */
@Tag("web")
class CircleTest {
    private static ApplicationContext context;

    @BeforeAll
    static void load() {
        context = Seed.shared().getApplicationContext();
    }

    @Test
    void everyVisitHasItsFeedbackAndNearlyAllAreAcknowledged() throws SQLException {
        var handedIn = count("feedback");
        assertThat(handedIn).isGreaterThanOrEqualTo(40);
        assertThat(count("feedback WHERE shared_at IS NOT NULL")).isEqualTo(handedIn);
        assertThat(count("feedback WHERE acknowledged_at IS NOT NULL")).isBetween(handedIn - 3, handedIn - 1);
        assertThat(count("feedback_text WHERE remedy_note_id IS NOT NULL")).isGreaterThan(10);
        assertThat(count("feedback_comment WHERE answered_at IS NULL")).isPositive();
        assertThat(count("feedback WHERE in_agreement = FALSE")).isPositive();
        assertThat(count("feedback_comment WHERE answered_at IS NOT NULL")).isGreaterThan(30);
    }

    @Test
    void plansHoldWhatManagersTookAndProposalsThatTheyDeclined() throws SQLException {
        assertThat(count("action WHERE decision = 'ACCEPTED'")).isGreaterThan(80);
        assertThat(count("action WHERE decision = 'DECLINED'")).isGreaterThan(20);
        assertThat(count("action WHERE proposed_by IS NULL")).isGreaterThan(5);
        assertThat(count("action_progress WHERE status = 'STUCK'")).isPositive();
        assertThat(count("action WHERE decision = 'CHANGED'")).isGreaterThan(5);
        assertThat(count("action WHERE proposed_by IS NOT NULL AND decision IS NULL")).isPositive();
        assertThat(count("action_revision WHERE help_note_id IS NOT NULL")).isPositive();
        assertThat(count("action_naming WHERE named")).isPositive();
    }

    @Test
    void everyReVisitJudgedEveryActionThatWasOpen() throws SQLException {
        for (var verdict : new String[] {"DONE", "PARTLY", "NOT_DONE", "NOT_NEEDED"}) {
            assertThat(count("judgement WHERE verdict = '" + verdict + "'")).as(verdict).isPositive();
        }
        assertThat(count("assessment a WHERE a.kind = 'RE_VISIT' AND EXISTS (SELECT 1 FROM hand_in h "
            + "WHERE h.assessment_id = a.id) AND EXISTS (SELECT 1 FROM judgement j WHERE j.assessment_id = a.id)"))
            .isGreaterThan(15);
    }

    @Test
    void redLinesOpenedAlertsThatWereClosedButForOne() throws SQLException {
        assertThat(count("alert WHERE ending = 'SETTLED'")).isPositive();
        assertThat(count("alert WHERE closed_at IS NULL")).isPositive();
        assertThat(count("alert WHERE manager_told_at IS NOT NULL AND ending = 'SETTLED'")).isPositive();
        assertThat(count("alert a WHERE a.closed_at IS NULL AND EXISTS (SELECT 1 FROM alert_step s "
            + "WHERE s.alert_id = a.id AND s.kind = 'ESCALATED')")).isPositive();
    }

    @Test
    void betweenVisitsManagersRateCheckInCountAndLookAtTheirOwnHouse() throws SQLException {
        assertThat(count("visit_rating")).isGreaterThanOrEqualTo(20);
        assertThat(count("cycle_closure")).isEqualTo(1);
        assertThat(count("check_in")).isBetween(45, 85);
        assertThat(count("check_in WHERE pace = 'STUCK' AND stuck_note_id IS NOT NULL")).isPositive();
        assertThat(count("indicator_count")).isGreaterThanOrEqualTo(30);
        assertThat(count("assessment a WHERE a.kind = 'SELF' AND EXISTS (SELECT 1 FROM hand_in h "
            + "WHERE h.assessment_id = a.id)")).isEqualTo(3);
    }

    @Test
    void coordinatorsAreWarnedInEachOfTheThreeWays() {
        var today = LocalDate.now(context.getBean(Clock.class));
        assertThat(context.getBeansOfType(EarlyWarnings.class).stream().flatMap(each -> each.on(today).stream()))
            .extracting(EarlyWarnings.EarlyWarning::key).contains("change.warning.falling", "plan.warning.overdue",
                "change.warning.no-contact");
    }

    @Test
    void whatWasDoneIsInOneTable() throws SQLException {
        for (var kind : new String[] {"TRAINING", "AWARD", "MENTORING", "OWN_WORK"}) {
            assertThat(count("intervention WHERE kind = '" + kind + "'")).as(kind).isGreaterThanOrEqualTo(5);
        }
    }

    private static int count(String what) throws SQLException {
        try (var connection = TestDatabase.connect(context);
             var statement = connection.createStatement();
             var rows = statement.executeQuery("SELECT count(*) FROM " + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
