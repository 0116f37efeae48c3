package org.havenmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.havenmark.plan.Action;
import org.havenmark.plan.Actions;
import org.havenmark.plan.SharedVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that is sent twice, one after the other or at once, does one deed. */
class SentTwiceTest extends WebTest {
    private static final String SAID = "The lock was changed on Monday.";
    private SharedVisit shared;

    @BeforeEach
    void share() {
        shared = SharedVisit.of(context, fixtures);
    }

    @Test
    void anActionThatIsSentTwiceIsOne() {
        var mai = as("mai");
        var sent = sent(mai.get(shared.path("/actions/new")));
        assertThat(statuses(() -> as("mai").post(shared.path("/actions"), SharedVisit.typed("", "sent", sent))))
            .containsOnly(303);
        var actions = context.getBean(Actions.class).findByShelterIdOrderByCreatedAt(shared.shelter());
        assertThat(actions).extracting(Action::id).containsExactly(UUID.fromString(sent));
        assertThat(as("nam").post("/plans/" + fixtures.id("Lotus") + "/actions", SharedVisit.typed("", "sent", sent))
            .statusCode()).as("another shelter's id").isEqualTo(404);
    }

    @Test
    void aCommentThatIsSentTwiceIsOne() {
        var page = "/feedbacks/" + shared.visit().assessment().id();
        var sent = sent(as("mai").get(page));
        assertThat(statuses(() -> as("mai").post(page + "/comments", "criterion", "", "kind", "COMMENT", "note", SAID,
            "sent", sent))).containsOnly(303);
        assertThat(as("alma").get(page).body().split(SAID)).hasSize(2);
    }

    @Test
    void aRecordOfHelpThatIsSentTwiceIsOne() {
        var page = "/shelters/" + shared.shelter() + "/interventions";
        var form = as("cora").get(page + "/new");
        var criterion = form.body().replaceAll("(?s).*?name=\"criteria\" value=\"([^\"]+)\".*", "$1");
        var sent = sent(form);
        assertThat(statuses(() -> as("cora").post(page, "kind", "TRAINING", "begun", "2026-04-01", "criteria",
            criterion, "note", SAID, "sent", sent))).containsOnly(303);
        assertThat(as("cora").get(page).body().split(SAID)).hasSize(2);
    }

    @Test
    void aSelfAssessmentIsBegunOnce() {
        var offered = as("mai").get("/self-assessments").body().replaceAll(
            "(?s).*?name=\"version\" value=\"([^\"]+)\".*", "$1");
        var begun = twice(() -> as("mai").post("/self-assessments", "version", offered));
        assertThat(begun.map(answer -> answer.headers().firstValue("location").orElse("none")).distinct()).hasSize(1);
    }

    @Test
    void whatWasTypedStandsOnThePageOfAConflict() {
        var action = shared.action(as("alma"), "doors");
        var path = shared.path("/actions/" + action);
        as("mai").post(path + "/decisions", "choice", "accept", "version", "0");
        var late = as("mai").post(path + "/decisions", "choice", "decline", "reason", SAID, "version", "1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(SAID);
    }

    private List<Integer> statuses(Supplier<HttpResponse<String>> form) {
        return twice(form).map(HttpResponse::statusCode).toList();
    }

    /** Two at once, and one more. */
    private static Stream<HttpResponse<String>> twice(Supplier<HttpResponse<String>> form) {
        var together = List.of(CompletableFuture.supplyAsync(form), CompletableFuture.supplyAsync(form));
        return Stream.concat(together.stream().map(CompletableFuture::join).toList().stream(), Stream.of(form.get()));
    }

    private static String sent(HttpResponse<String> page) {
        var sent = page.body().replaceAll("(?s).*name=\"sent\" value=\"([^\"]+)\".*", "$1");
        assertThat(sent).hasSize(36);
        return sent;
    }
}
