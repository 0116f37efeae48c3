package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.cycle.CyclesOfTests;
import org.havenmark.feedback.SolvedElsewhere;
import org.havenmark.feedback.SolvedElsewhere.Solved;
import org.havenmark.revisit.Judgement;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.revisit.Judgements;
import org.junit.jupiter.api.Test;

/** What others did about a criterion. */
class SolvedByOthersTest extends WebTest {
    @Inject
    SolvedElsewhere solved;
    @Inject
    Judgements judgements;

    @Test
    void onlyWhatAHandedInReVisitJudgedDoneIsAnExample() throws SQLException {
        var shared = SharedVisit.of(context, fixtures);
        var action = shared.action(as("mai"), "doors", "cost", "1,200", "heard", "1200 VND 1200");
        assertThat(examples("Lotus")).isEmpty();
        var visits = new CyclesOfTests(context, fixtures);
        var revisit = visits.begin(visits.visit("Heron", CyclesOfTests.TODAY, "alma", "lan"));
        judged(revisit, action, Verdict.DONE);
        assertThat(examples("Lotus")).isEmpty();
        visits.handIn(revisit, 0);
        began(action, 40);
        assertThat(examples("Lotus")).singleElement().satisfies(one -> {
            assertThat(one.what().words()).isEqualTo("Fit a thumb lock");
            assertThat(one.cost()).isEqualTo("1.200 VND");
            assertThat(one.days()).isEqualTo(40);
            assertThat(one.shelter()).isNull();
        });
        assertThat(examples("Heron")).isEmpty();
        assertThat(solvedFor("Lotus", "water")).isEmpty();
        assertThat(solvedFor("Lotus")).isEmpty();
    }

    @Test
    void aShelterIsNamedAsLongAsItAgrees() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        var action = shared.action(mai, "doors");
        var visits = new CyclesOfTests(context, fixtures);
        var revisit = visits.begin(visits.visit("Heron", CyclesOfTests.TODAY, "alma", "lan"));
        judged(revisit, action, Verdict.DONE);
        visits.handIn(revisit, 0);
        var path = shared.path("/actions/" + action + "/namings");
        mai.post(path, "named", "yes");
        assertThat(examples("Lotus")).extracting(Solved::shelter).containsExactly("Heron");
        mai.post(path, "named", "no");
        assertThat(examples("Lotus")).singleElement().extracting(Solved::shelter).isNull();
    }

    @Test
    void whatWasFoundUndoneLaterIsNoExample() {
        var shared = SharedVisit.of(context, fixtures);
        var action = shared.action(as("mai"), "doors");
        var visits = new CyclesOfTests(context, fixtures);
        var first = visits.begin(visits.visit("Heron", CyclesOfTests.TODAY.minusDays(9), "alma", "lan"));
        judged(first, action, Verdict.DONE);
        visits.handIn(first, 0);
        assertThat(examples("Lotus")).hasSize(1);
        var second = visits.begin(visits.visit("Heron", CyclesOfTests.TODAY, "alma", "lan"));
        judged(second, action, Verdict.NOT_DONE);
        visits.handIn(second, 0);
        assertThat(examples("Lotus")).isEmpty();
    }

    @Test
    void aManagerWhoWritesAnActionSeesThem() {
        var shared = SharedVisit.of(context, fixtures);
        var visits = new CyclesOfTests(context, fixtures);
        var other = visits.begin(visits.visit("Lotus", CyclesOfTests.TODAY.minusDays(9), "alma", "ben"));
        visits.handIn(other, 0);
        var action = context.getBean(Actions.class).save(new Action(UUID.randomUUID(), fixtures.id("Lotus"), null,
            "doors", null, null, null, null, null, Action.Status.DONE, 1, Instant.now(), fixtures.id("nam"), 0));
        var example = context.getBean(ActionRevisions.class);
        var heron = shared.action(as("mai"), "codes", "what", "Hang the key beside the door");
        var says = example.findByActionIdOrderByRevision(heron).get(0);
        example.save(new ActionRevision(UUID.randomUUID(), action.id(), 1, says.whatNoteId(), says.owner(),
            says.deadline(), 5000, "VND", 5000, null, null, null, false, says.category(), says.horizon(),
            says.checkNoteId(), null, says.writtenAt(), fixtures.id("nam")));
        judged(other, action.id(), Verdict.DONE);
        assertThat(as("mai").get(shared.path("/actions/new?finding=" + shared.finding("doors"))).body())
            .contains("What others did about it: 1", "Hang the key beside the door", "5,000 VND · within a day")
            .doesNotContain("Lotus");
    }

    private List<Solved> examples(String asking) {
        return solvedFor(asking, "doors", "codes").getOrDefault("doors", List.of());
    }

    private Map<String, List<Solved>> solvedFor(String asking, String... criteria) {
        return solved.of(List.of(criteria), fixtures.id(asking), fixtures.id("nam"), Locale.forLanguageTag("vi"));
    }

    private void judged(UUID assessment, UUID action, Verdict verdict) {
        judgements.save(new Judgement(UUID.randomUUID(), assessment, action, verdict, null, null, Instant.now(),
            fixtures.id("alma"), 0));
    }

    /** As if the action had come into the plan this many days ago. */
    private void began(UUID action, int days) throws SQLException {
        try (var owner = TestDatabase.connect(context);
             var change = owner.prepareStatement("UPDATE action SET created_at = ? WHERE id = ?")) {
            change.setObject(1, Instant.now().minusSeconds(days * 86_400L).atOffset(java.time.ZoneOffset.UTC));
            change.setObject(2, action);
            change.executeUpdate();
        }
    }
}
