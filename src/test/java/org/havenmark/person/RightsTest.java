package org.havenmark.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest extends WebTest {
    @Inject
    Audit audit;
    @Inject
    Persons persons;

    @Test
    void aRoleHoldsFromTheNextPageOnAndIsGoneAsSoon() {
        var alma = as("alma");
        assertThat(alma.get("/shelters").statusCode()).isEqualTo(403);
        var anna = as("anna");
        assertThat(anna.post(of("alma") + "/roles", "roles", "ASSESSOR", "roles", "COORDINATOR").statusCode())
            .isEqualTo(303);
        assertThat(audit.latest(1)).extracting(Entry::deed, Entry::subjectKind)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("role.granted", "COORDINATOR"));
        assertThat(alma.get("/shelters").statusCode()).isEqualTo(200);
        anna.post(of("alma") + "/roles", "roles", "ASSESSOR");
        assertThat(alma.get("/shelters").statusCode()).isEqualTo(403);
        assertThat(persons.rolesOf(fixtures.id("alma"))).containsExactly(Role.ASSESSOR);
    }

    @Test
    void noRoleAtAllOrAnOfficesManagerIsMended() {
        assertThat(as("anna").post(of("alma") + "/roles").statusCode()).isEqualTo(422);
        var answer = as("anna").post(of("cora") + "/roles", "roles", "MANAGER");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("can be its manager", "value=\"MANAGER\" checked");
        assertThat(persons.rolesOf(fixtures.id("cora"))).containsExactly(Role.COORDINATOR);
    }

    @Test
    void theLastAdministratorStays() {
        var anna = as("anna");
        var answer = anna.post(of("anna") + "/roles", "roles", "OBSERVER");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("the last administrator");
        assertThat(persons.rolesOf(fixtures.id("anna"))).containsExactly(Role.ADMINISTRATOR);
        anna.post(of("cora") + "/roles", "roles", "ADMINISTRATOR");
        assertThat(anna.post(of("anna") + "/roles", "roles", "OBSERVER").statusCode()).isEqualTo(303);
    }

    @Test
    void aSuspendedAdministratorDoesNotCountAsTheOneWhoIsLeft() {
        var anna = as("anna");
        anna.post(of("cora") + "/roles", "roles", "ADMINISTRATOR");
        anna.post(of("cora") + "/suspensions");
        assertThat(anna.post(of("anna") + "/roles", "roles", "OBSERVER").statusCode()).isEqualTo(409);
    }

    @Test
    void aSuspendedPersonIsOutAtOnceUntilReinstated() {
        var alma = as("alma");
        var anna = as("anna");
        assertThat(anna.post(of("alma") + "/suspensions").statusCode()).isEqualTo(303);
        assertThat(alma.get("/").headers().firstValue("location")).hasValue("/login");
        assertThat(anna.get("/persons").body()).contains("suspended");
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("person.suspended");
        assertThat(anna.post(of("alma") + "/reinstatements").statusCode()).isEqualTo(303);
        assertThat(alma.get("/").headers().firstValue("location")).hasValue("/login");
        assertThat(as("alma").get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySuspendsThemself() {
        var anna = as("anna");
        assertThat(anna.get(of("anna")).body()).contains("Another administrator can suspend you")
            .doesNotContain("/suspensions");
        assertThat(anna.post(of("anna") + "/suspensions").statusCode()).isEqualTo(409);
        assertThat(anna.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void everySessionOfAPersonCanBeEnded() {
        var one = as("alma");
        var other = as("alma");
        var anna = as("anna");
        assertThat(anna.get(of("alma")).body()).contains("Signed in with 2 browsers");
        anna.post(of("alma") + "/endings");
        assertThat(one.get("/").statusCode()).isEqualTo(303);
        assertThat(other.get("/").statusCode()).isEqualTo(303);
        assertThat(anna.get(of("alma")).body()).contains("Not signed in now");
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndItsSessions() {
        var alma = as("alma");
        var anna = as("anna");
        assertThat(anna.post(of("alma") + "/passwords", "password", "too short").statusCode()).isEqualTo(422);
        assertThat(alma.get("/").statusCode()).isEqualTo(200);
        var answer = anna.post(of("alma") + "/passwords", "password", "seven quiet boats");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(alma.get("/").statusCode()).isEqualTo(303);
        alma.get("/login");
        assertThat(alma.post("/login", "username", "alma", "password", "seven quiet boats").statusCode())
            .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "passwords", "suspensions", "reinstatements", "endings"})
    void eachDeedIsForAdministratorsAndForPeopleWhoAreThere(String deed) {
        assertThat(as("cora").post(of("alma") + "/" + deed).statusCode()).isEqualTo(403);
        assertThat(as("alma").post(of("alma") + "/" + deed).statusCode()).isEqualTo(403);
        assertThat(stranger().post(of("alma") + "/" + deed).statusCode()).isEqualTo(401);
        assertThat(as("anna").post("/persons/" + UUID.randomUUID() + "/" + deed, "roles", "ASSESSOR", "password",
            "seven quiet boats").statusCode()).isEqualTo(404);
    }

    private String of(String username) {
        return "/persons/" + fixtures.id(username);
    }
}
