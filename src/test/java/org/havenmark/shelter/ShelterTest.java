package org.havenmark.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelterTest extends WebTest {
    @Inject
    Audit audit;
    @Inject
    Organisations organisations;
    @Inject
    Shelters shelters;

    @Test
    void aCoordinatorEntersAShelter() {
        var cora = as("cora");
        var answer = enter(cora, "Kingfisher", "North", "2026-01-15");
        assertThat(answer.statusCode()).isEqualTo(303);
        var page = cora.get(answer.headers().firstValue("location").orElseThrow());
        assertThat(page.body()).contains("The shelter is in the register").contains("Kingfisher")
            .contains("takes women, takes children without their parents").contains("Khmer, Vietnamese")
            .contains("up to 10 residents").doesNotContain("<title>Kingfisher");
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("shelter.registered");
    }

    @Test
    void theListCanBeNarrowedToAKindAndARegion() {
        var cora = as("cora");
        assertThat(cora.get("/shelters").body()).contains("Bamboo", "East Gate", "Heron", "4 of 4", "Friends abroad");
        assertThat(cora.get("/shelters?region=North").body()).contains("Bamboo", "Lotus", "2 of 4")
            .doesNotContain(">Heron<", ">East Gate<");
        assertThat(cora.get("/shelters?kind=BORDER_CENTRE&region=North").body()).contains("0 of 4", "Show all");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12 Market Street | name", "Call 0912 345 678 | name", "a.b@example.org | name", "Ms Lan Tran | name",
        "21.0285 105.8542 | name", "'' | name"})
    void aCodeNameThatTellsMoreIsNotTaken(String name, String field) {
        var answer = enter(as("cora"), name, "North", "2026-01-15");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"").contains("value=\"" + name + "\"")
            .contains("<title>Error:");
        assertThat(organisations.findByName(name)).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamedAndWhatWasTypedStays() {
        var answer = as("cora").post("/shelters", "name", "Bamboo", "profile", "men", "joinedOn", "2031-01-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("in the register already").contains("href=\"#kind\"")
            .contains("href=\"#region\"").contains("href=\"#capacityBand\"").contains("href=\"#languages\"")
            .contains("href=\"#joinedOn\"").contains("value=\"2031-01-01\"").contains("value=\"men\" checked")
            .doesNotContain("href=\"#profile\"");
    }

    @Test
    void aChangeReachesBothRows() {
        var cora = as("cora");
        var answer = change(cora, "Heron", "Grey Heron", 0);
        assertThat(answer.statusCode()).isEqualTo(303);
        var id = fixtures.id("Heron");
        assertThat(organisations.findById(id).orElseThrow().name()).isEqualTo("Grey Heron");
        assertThat(shelters.findById(id).orElseThrow().profileTags()).containsExactly("children", "women");
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("shelter.changed");
        assertThat(cora.get("/shelters/" + id + "/edit").body()).contains("name=\"version\" value=\"1\"");
    }

    @Test
    void aChangeToAnOldVersionComesBackWithBoth() {
        change(as("cora"), "Heron", "Grey Heron", 0);
        var late = change(as("dora"), "Heron", "Blue Heron", 0);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else changed this", "Grey Heron", "value=\"Blue Heron\"",
            "name=\"version\" value=\"1\"");
        assertThat(change(as("dora"), "Heron", "Blue Heron", 1).statusCode()).isEqualTo(303);
    }

    @Test
    void aManagerReadsTheirOwnShelterAndNoOther() {
        var mai = as("mai");
        assertThat(mai.get("/shelters/" + fixtures.id("Heron")).body()).contains("Heron").doesNotContain("/edit");
        assertThat(mai.get("/shelters/" + fixtures.id("Bamboo")).statusCode()).isEqualTo(404);
        assertThat(mai.get("/shelters/" + fixtures.id("Heron") + "/edit").statusCode()).isEqualTo(403);
        assertThat(change(mai, "Heron", "Mine", 0).statusCode()).isEqualTo(403);
        assertThat(enter(mai, "Kingfisher", "North", "2026-01-15").statusCode()).isEqualTo(403);
    }

    @Test
    void anAssessorFindsNoShelterNotEvenTheirOwn() {
        assertThat(as("alma").get("/shelters/" + fixtures.id("Bamboo")).statusCode()).isEqualTo(404);
        assertThat(as("alma").get("/shelters").statusCode()).isEqualTo(403);
    }

    @Test
    void aStrangerIsShownTheWayIn() {
        var path = "/shelters/" + fixtures.id("Heron");
        assertThat(stranger().get(path).headers().firstValue("location")).hasValue("/login");
        assertThat(enter(stranger(), "Kingfisher", "North", "2026-01-15").statusCode()).isEqualTo(401);
    }

    @Test
    void aShelterThatIsNotThereIsNotFound() {
        assertThat(as("cora").get("/shelters/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(as("cora").get("/shelters/" + fixtures.id("Friends abroad")).statusCode()).isEqualTo(404);
        assertThat(as("cora").post("/shelters/" + UUID.randomUUID(), "name", "X").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> enter(Browser browser, String name, String region, String day) {
        return browser.post("/shelters", "name", name, "kind", "SHELTER", "region", region, "profile", "women",
            "profile", "children", "capacityBand", "UP_TO_10", "languages", "vi", "languages", "km", "joinedOn", day);
    }

    private HttpResponse<String> change(Browser browser, String shelter, String name, int version) {
        return browser.post("/shelters/" + fixtures.id(shelter), "name", name, "kind", "SHELTER", "region", "South",
            "profile", "women", "profile", "children", "capacityBand", "OVER_50", "languages", "vi", "joinedOn",
            "2024-06-01", "version", Integer.toString(version));
    }
}
