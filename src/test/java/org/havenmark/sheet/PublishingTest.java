package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.sheet.Import.Outcome;
import org.havenmark.web.Tokens;
import org.junit.jupiter.api.Test;

class PublishingTest extends WebTest {
    @Inject
    Publishing publishing;
    @Inject
    SheetVersions versions;
    @Inject
    Audit audit;

    @Test
    void aFileBecomesADraftThenInForceThenRetiredAndEachStepIsWrittenDown() {
        var id = drafted(SheetFiles.minimal());
        assertThat(post("cora", id, "publications").headers().firstValue("location")).hasValue("/sheets/" + id);
        assertThat(state(id)).isEqualTo(SheetVersion.State.DRAFT);
        assertThat(post("dora", id, "publications/approval").statusCode()).isEqualTo(303);
        assertThat(state(id)).isEqualTo(SheetVersion.State.IN_FORCE);
        assertThat(post("dora", id, "retirements").statusCode()).isEqualTo(303);
        assertThat(state(id)).isEqualTo(SheetVersion.State.RETIRED);
        var digest = Tokens.sha256(SheetFiles.minimal());
        assertThat(audit.latest(4)).allSatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo(id.toString());
            assertThat(entry.digest()).isEqualTo(digest);
        }).extracting("deed", "actor")
            .containsExactly(tuple("sheet.retired", fixtures.id("dora")),
            tuple("sheet.published", fixtures.id("dora")),
            tuple("sheet.publish.asked", fixtures.id("cora")),
            tuple("sheet.imported", null));
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void noStepIsTakenTwiceOrBackwards() {
        var id = drafted(SheetFiles.minimal());
        assertThat(post("cora", id, "retirements").statusCode()).isEqualTo(409);
        post("cora", id, "publications");
        assertThat(post("cora", id, "publications").body()).contains("asked already");
        post("dora", id, "publications/approval");
        assertThat(post("cora", id, "publications").body()).contains("published already");
        post("cora", id, "retirements");
        assertThat(post("cora", id, "publications").statusCode()).isEqualTo(409);
        assertThat(post("cora", id, "retirements").statusCode()).isEqualTo(409);
        assertThat(audit.latest(10)).extracting("deed")
            .containsExactly("sheet.retired", "sheet.published", "sheet.publish.asked", "sheet.imported");
    }

    @Test
    void nobodyApprovesWhatTheyAskedForThemselves() {
        var id = drafted(SheetFiles.minimal());
        assertThat(post("dora", id, "publications/approval").statusCode()).isEqualTo(409);
        post("cora", id, "publications");
        assertThat(post("cora", id, "publications/approval").body()).contains("Another person has to approve it");
        assertThat(state(id)).isEqualTo(SheetVersion.State.DRAFT);
        assertThat(as("cora").get("/sheets/" + id).body()).contains("You asked to publish", "Withdraw")
            .doesNotContain("Approve and publish");
        assertThat(as("dora").get("/sheets/" + id).body()).contains("Approve and publish", "Decline");
    }

    @Test
    void whatWasAskedIsDeclinedOrWithdrawnAndMayBeAskedAgain() {
        var id = drafted(SheetFiles.minimal());
        for (var who : new String[] {"dora", "cora"}) {
            post("cora", id, "publications");
            assertThat(post(who, id, "publications/refusal").statusCode()).isEqualTo(303);
            assertThat(post("dora", id, "publications/approval").statusCode()).isEqualTo(409);
        }
        assertThat(audit.latest(4)).extracting("deed").containsExactly("sheet.publish.withdrawn",
            "sheet.publish.asked", "sheet.publish.declined", "sheet.publish.asked");
        assertThat(state(id)).isEqualTo(SheetVersion.State.DRAFT);
    }

    @Test
    void aNewFileNeedsANewApproval() {
        var old = drafted(SheetFiles.minimal());
        post("cora", old, "publications");
        var mended = publishing.importFile("x", SheetFiles.minimal("A small sheet", "A smaller sheet"), null);
        assertThat(post("dora", old, "publications/approval").statusCode()).isEqualTo(404);
        assertThat(post("dora", mended.version().orElseThrow(), "publications/approval").statusCode()).isEqualTo(409);
    }

    @Test
    void onlyACoordinatorPublishesAndRetires() {
        var id = drafted(SheetFiles.minimal());
        for (var deed : new String[] {"publications", "publications/approval",
            "publications/refusal", "retirements"}) {
            assertThat(post("alma", id, deed).statusCode()).isEqualTo(403);
            assertThat(post("anna", id, deed).statusCode()).isEqualTo(403);
            assertThat(stranger().post("/sheets/" + id + "/" + deed).statusCode()).isEqualTo(401);
            assertThat(post("cora", UUID.randomUUID(), deed).statusCode()).isEqualTo(404);
        }
        assertThat(state(id)).isEqualTo(SheetVersion.State.DRAFT);
    }

    @Test
    void aDraftGivesWayToANewFileAndItsIdGoesWithIt() {
        var old = drafted(SheetFiles.minimal());
        var mended = publishing.importFile("x", SheetFiles.minimal("A small sheet", "A smaller sheet"), null);
        assertThat(mended.outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(as("cora").get("/sheets/" + mended.version().orElseThrow()).body()).contains("A smaller sheet");
        assertThat(as("cora").get("/sheets/" + old).statusCode()).isEqualTo(404);
        assertThat(post("cora", old, "publications").statusCode()).isEqualTo(404);
        assertThat(audit.latest(2)).extracting("deed").containsExactly("sheet.imported", "sheet.replaced");
    }

    @Test
    void aPublishedVersionNeverChanges() {
        var id = drafted(SheetFiles.minimal());
        publishing.publish(id, null);
        var other = publishing.importFile("x", SheetFiles.minimal("A small sheet", "A smaller sheet"), null);
        assertThat(other.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(publishing.importFile("x", SheetFiles.minimal(), null)).isEqualTo(Import.of(Outcome.SAME, id));
        assertThat(versions.findById(id).orElseThrow().content()).isEqualTo(SheetFiles.minimal());
        assertThat(audit.latest(10)).extracting("deed").containsExactly("sheet.published", "sheet.imported");
    }

    @Test
    void publishingANewVersionRetiresNothingButSaysWhichIsNewest() {
        var first = drafted(SheetFiles.minimal());
        var second = drafted(SheetFiles.minimal("version: 1", "version: 2"));
        publishing.publish(first, null);
        assertThat(as("alma").get("/sheets").body()).contains("/sheets/" + first).doesNotContain("Newest version",
            "is newer");
        publishing.publish(second, null);
        assertThat(as("alma").get("/sheets").body()).contains("/sheets/" + first, "/sheets/" + second,
            "Newest version", "Version 2 of this sheet is in force too and is newer");
    }

    @Test
    void ofSeveralWhoImportTheSameFileAtOnceOneMakesTheDraft() {
        var made = IntStream.range(0, 6).parallel()
            .mapToObj(place -> publishing.importFile("a.yaml", SheetFiles.minimal(), null).outcome()).toList();
        assertThat(made).containsOnlyOnce(Outcome.DRAFTED).containsOnly(Outcome.DRAFTED, Outcome.SAME);
        assertThat(versions.count()).isOne();
        assertThat(audit.latest(10)).hasSize(1);
    }

    private UUID drafted(byte[] bytes) {
        var made = publishing.importFile("minimal-1.yaml", bytes, null);
        assertThat(made.outcome()).isEqualTo(Outcome.DRAFTED);
        return made.version().orElseThrow();
    }

    private SheetVersion.State state(UUID id) {
        return versions.findById(id).orElseThrow().state();
    }

    private HttpResponse<String> post(String who, UUID id, String deed) {
        var browser = as(who);
        browser.get("/sheets");
        return browser.post("/sheets/" + id + "/" + deed);
    }
}
