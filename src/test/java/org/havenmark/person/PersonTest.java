package org.havenmark.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.junit.jupiter.api.Test;

class PersonTest extends WebTest {
    @Inject
    Audit audit;
    @Inject
    Persons persons;

    @Test
    void anAdministratorMakesAnAccountThatCanSignInAtOnce() {
        var anna = as("anna");
        var answer = add(anna, "zoe", "Heron", "MANAGER");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(anna.get(answer.headers().firstValue("location").orElseThrow()).body())
            .contains("The account is made", "Zoe Newcomer", "Shelter manager", "Mar 1, 2027");
        var zoe = stranger();
        zoe.get("/login");
        assertThat(zoe.post("/login", "username", "zoe", "password", "green lamp over water").statusCode())
            .isEqualTo(303);
        assertThat(audit.latest(3)).extracting(Entry::deed)
            .containsExactly("sign-in", "role.granted", "person.created");
    }

    @Test
    void everythingThatIsMissingIsNamedAndThePasswordIsNotSentBack() {
        var answer = as("anna").post("/persons", "name", "Zoe", "username", "ALMA", "password", "short one",
            "certifiedUntil", "soon", "organisation", "nowhere");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("has this user name already", "href=\"#organisation\"",
            "href=\"#profession\"", "href=\"#uniformed\"", "href=\"#language\"", "href=\"#roles\"",
            "href=\"#certifiedUntil\"", "href=\"#password\"", "value=\"Zoe\"", "value=\"alma\"", "value=\"soon\"")
            .doesNotContain("short one");
    }

    @Test
    void nobodyManagesAnOffice() {
        var answer = add(as("anna"), "zoe", "National office", "MANAGER");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("can be its manager", "value=\"MANAGER\" checked");
        assertThat(persons.findByUsername("zoe")).isEmpty();
    }

    @Test
    void theListCanBeNarrowedToARole() {
        var anna = as("anna");
        assertThat(anna.get("/persons").body()).contains("Alma Tester", "Cora Tester", "12 of 12");
        assertThat(anna.get("/persons?role=COORDINATOR").body()).contains("Cora Tester", "2 of 12")
            .doesNotContain("Alma Tester");
        assertThat(anna.get("/persons?role=NONSENSE").body()).contains("12 of 12");
    }

    @Test
    void aChangeIsKeptAndItsCertificateIsOnRecord() {
        var answer = change(as("anna"), "alma", "Bamboo", "2027-05-31", 0);
        assertThat(answer.statusCode()).isEqualTo(303);
        var alma = persons.findByUsername("alma").orElseThrow();
        assertThat(alma.certifiedUntil()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(alma.uniformed()).isTrue();
        assertThat(audit.latest(2)).extracting(Entry::deed).containsExactly("certificate.changed", "person.changed");
    }

    @Test
    void aChangeToAnOldVersionComesBackWithBoth() {
        var anna = as("anna");
        change(anna, "alma", "Lotus", "2027-05-31", 0);
        var late = change(anna, "alma", "Heron", "2029-01-01", 0);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else changed this", "<dd><bdi>Lotus</bdi></dd>",
            "value=\"2029-01-01\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void aManagerDoesNotMoveToAnOffice() {
        var answer = change(as("anna"), "mai", "National office", "", 0);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#organisation\"");
    }

    @Test
    void aPersonWhoIsNotThereIsNotFound() {
        var id = UUID.randomUUID();
        assertThat(as("anna").get("/persons/" + id).statusCode()).isEqualTo(404);
        assertThat(as("anna").get("/persons/" + id + "/edit").statusCode()).isEqualTo(404);
        assertThat(as("anna").post("/persons/" + id, "name", "X").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsSeeTheNames() {
        assertThat(as("cora").get("/persons").statusCode()).isEqualTo(403);
        assertThat(as("cora").get("/persons/" + fixtures.id("alma")).statusCode()).isEqualTo(403);
        assertThat(add(as("cora"), "zoe", "Heron", "ASSESSOR").statusCode()).isEqualTo(403);
        assertThat(change(as("alma"), "alma", "Lotus", "2040-01-01", 0).statusCode()).isEqualTo(403);
        assertThat(stranger().get("/persons").headers().firstValue("location")).hasValue("/login");
        assertThat(add(stranger(), "zoe", "Heron", "ASSESSOR").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> add(Browser browser, String username, String organisation, String role) {
        return browser.post("/persons", "name", "Zoe Newcomer", "username", username, "organisation",
            fixtures.id(organisation).toString(), "profession", "HEALTH", "uniformed", "no", "language", "vi",
            "roles", role, "certifiedUntil", "2027-03-01", "password", "green lamp over water");
    }

    private HttpResponse<String> change(Browser browser, String username, String organisation, String until,
                                        int version) {
        return browser.post("/persons/" + fixtures.id(username), "name", "Alma Other", "organisation",
            fixtures.id(organisation).toString(), "profession", "BORDER", "uniformed", "yes", "language", "en",
            "certifiedUntil", until, "version", Integer.toString(version));
    }
}
