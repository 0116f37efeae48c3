package org.havenmark.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.junit.jupiter.api.Test;

class LogTest extends WebTest {
    @Inject
    Audit audit;

    @Test
    void theLogSaysWhoDidWhatByRole() {
        audit.note(fixtures.id("cora"), "shelter.changed", "shelter", fixtures.id("Heron"));
        audit.note(null, "sign-in.refused", "person", "");
        audit.note(fixtures.id("anna"), "role.granted", Role.GUARDIAN.name(), fixtures.id("cora"));
        assertThat(as("anna").get("/audits").body()).contains("changed a shelter in the register", "Coordinator",
            "nobody signed in", "gave a role: Guardian", "The chain is whole", fixtures.id("Heron").toString()
                .substring(0, 8)).doesNotContain("Cora Tester", "cora");
    }

    @Test
    void aBrokenChainIsSaidAloud() throws Exception {
        audit.note(fixtures.id("cora"), "shelter.changed", "shelter", fixtures.id("Heron"));
        try (var connection = TestDatabase.connect(context); var statement = connection.createStatement()) {
            statement.execute("UPDATE audit SET deed = 'sign-in'");
        }
        assertThat(as("anna").get("/audits").body()).contains("The chain is broken at row 1");
    }

    @Test
    void onlyAdministratorsReadIt() {
        assertThat(as("cora").get("/audits").statusCode()).isEqualTo(403);
        assertThat(stranger().get("/audits").headers().firstValue("location")).hasValue("/login");
    }
}
