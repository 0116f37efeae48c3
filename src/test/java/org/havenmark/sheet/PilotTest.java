package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.sheet.Import.Outcome;
import org.junit.jupiter.api.Test;

/** A version that is tried out on named shelters before it is in force. */
class PilotTest extends WebTest {
    @Inject
    Publishing publishing;
    @Inject
    Pilots pilots;
    @Inject
    SheetVersions versions;

    @Test
    void aVersionIsTriedOutOnTheNamedSheltersAlone() {
        var id = drafted(SheetFiles.minimal());
        assertThat(post("cora", id, "shelters", shelter("Heron")).statusCode()).isEqualTo(303);
        assertThat(pilots.running()).containsEntry(id, Set.of(fixtures.id("Heron")));
        assertThat(as("cora").get("/sheets").body()).contains("Being tried out", "Tried out since");
        assertThat(as("cora").get("/sheets/" + id).body()).contains("Pilot", "Name more shelters");
        assertThat(as("alma").get("/sheets/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTriedOutDoesNotChangeAnyMore() {
        var id = drafted(SheetFiles.minimal());
        post("cora", id, "shelters", shelter("Heron"));
        var other = publishing.importFile("x", SheetFiles.minimal("A small sheet", "A smaller sheet"), null);
        assertThat(other.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(versions.findById(id).orElseThrow().content()).isEqualTo(SheetFiles.minimal());
    }

    @Test
    void fromAPilotItGoesIntoForceByTwoOrIsRetired() {
        var id = drafted(SheetFiles.minimal());
        post("cora", id, "shelters", shelter("Heron"));
        as("cora").post("/sheets/" + id + "/publications");
        as("dora").post("/sheets/" + id + "/publications/approval");
        assertThat(versions.findById(id).orElseThrow().state()).isEqualTo(SheetVersion.State.IN_FORCE);
        assertThat(pilots.running()).isEmpty();
        var second = drafted(SheetFiles.minimal("version: 1", "version: 2"));
        post("cora", second, "shelters", shelter("Heron"));
        assertThat(as("cora").post("/sheets/" + second + "/retirements").statusCode()).isEqualTo(303);
        assertThat(pilots.running()).isEmpty();
        assertThat(versions.findById(second).orElseThrow().publishedAt()).isNull();
    }

    @Test
    void withoutAShelterNothingIsTriedOut() {
        var id = drafted(SheetFiles.minimal());
        var answer = post("cora", id);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose at least one shelter");
        assertThat(post("cora", id, "shelters", UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
        assertThat(pilots.has(id)).isFalse();
    }

    @Test
    void onlyCoordinatorsMayAndOnlyWhatIsThere() {
        var id = drafted(SheetFiles.minimal());
        assertThat(post("alma", id, "shelters", shelter("Heron")).statusCode()).isEqualTo(403);
        assertThat(post("cora", UUID.randomUUID(), "shelters", shelter("Heron")).statusCode()).isEqualTo(404);
        publishing.publish(id, null);
        assertThat(post("cora", id, "shelters", shelter("Heron")).statusCode()).isEqualTo(409);
    }

    private String shelter(String name) {
        return fixtures.id(name).toString();
    }

    private UUID drafted(byte[] bytes) {
        return publishing.importFile("minimal-1.yaml", bytes, null).version().orElseThrow();
    }

    private HttpResponse<String> post(String who, UUID id, String... fields) {
        var browser = as(who);
        browser.get("/sheets");
        return browser.post("/sheets/" + id + "/pilots", fields);
    }
}
