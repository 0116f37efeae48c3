package org.havenmark.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.junit.jupiter.api.Test;

class OrganisationTest extends WebTest {
    @Inject
    Audit audit;
    @Inject
    Organisations organisations;

    @Test
    void anAdministratorEntersAnOffice() {
        var anna = as("anna");
        assertThat(anna.get("/organisations/new").body()).contains("Border control").doesNotContain("Transit house");
        var answer = anna.post("/organisations", "name", "Women's Union", "kind", "NGO", "region", "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(anna.get("/shelters").body()).contains("Women&#39;s Union", "The organisation is in the register");
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("organisation.registered");
    }

    @Test
    void anAddressATelephoneOrAWrongKindIsNotTaken() {
        for (var name : new String[] {"Office, 12 Tran Phu street", "Hotline 0912 345 678", "Friends abroad", ""}) {
            var answer = as("cora").post("/organisations", "name", name, "kind", "SHELTER", "region", "Street 5");
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(answer.body()).contains("href=\"#name\"", "href=\"#kind\"", "href=\"#region\"",
                "value=\"" + name + "\"");
        }
    }

    @Test
    void aChangeToAnOldVersionComesBackWithBoth() {
        var path = "/organisations/" + fixtures.id("Friends abroad");
        var cora = as("cora");
        assertThat(cora.get(path + "/edit").body()).contains("value=\"Friends abroad\"");
        assertThat(cora.post(path, "name", "Friends", "kind", "DONOR", "region", "Abroad", "version", "0")
            .statusCode()).isEqualTo(303);
        var late = as("dora").post(path, "name", "Good friends", "kind", "DONOR", "region", "Abroad", "version", "0");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("<bdi>Friends</bdi>", "value=\"Good friends\"",
            "name=\"version\" value=\"1\"");
        assertThat(organisations.findById(fixtures.id("Friends abroad")).orElseThrow().name()).isEqualTo("Friends");
    }

    @Test
    void aShelterIsNoOfficeAndAnUnknownOneIsNotFound() {
        assertThat(as("cora").get("/organisations/" + fixtures.id("Heron") + "/edit").statusCode()).isEqualTo(404);
        assertThat(as("cora").post("/organisations/" + fixtures.id("Heron"), "name", "X").statusCode()).isEqualTo(404);
        assertThat(as("cora").post("/organisations/" + UUID.randomUUID(), "name", "X").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyThoseWhoKeepTheRegisterMayChangeIt() {
        assertThat(as("mai").post("/organisations", "name", "Mine", "kind", "NGO").statusCode()).isEqualTo(403);
        assertThat(stranger().post("/organisations", "name", "Mine", "kind", "NGO").statusCode()).isEqualTo(401);
    }
}
