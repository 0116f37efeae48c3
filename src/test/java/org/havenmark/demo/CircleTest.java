package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import org.havenmark.Seed;
import org.havenmark.TestDatabase;
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
        assertThat(count("feedback WHERE acknowledged_at IS NOT NULL")).isBetween(handedIn - 3, handedIn);
        assertThat(count("feedback WHERE in_agreement = FALSE")).isPositive();
        assertThat(count("feedback_comment WHERE answered_at IS NOT NULL")).isGreaterThan(30);
    }

    @Test
    void plansHoldWhatManagersTookAndProposalsThatTheyDeclined() throws SQLException {
        assertThat(count("action WHERE decision = 'ACCEPTED'")).isGreaterThan(80);
        assertThat(count("action WHERE decision = 'DECLINED'")).isGreaterThan(20);
        assertThat(count("action WHERE proposed_by IS NULL")).isGreaterThan(5);
        assertThat(count("action_progress WHERE status = 'STUCK'")).isPositive();
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
