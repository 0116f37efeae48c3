package org.havenmark.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.havenmark.TestDatabase;
import org.havenmark.person.Persons;
import org.havenmark.person.Role;
import org.havenmark.person.Setup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreateAdminTest {
    private final Map<String, Object> settings = Map.copyOf(TestDatabase.properties());
    private final InputStream usual = System.in;

    @BeforeEach
    @AfterEach
    void useTheUsualInputAndFolder() {
        System.setIn(usual);
        System.clearProperty("havenmark.data");
    }

    @Test
    void fourLinesMakeAnAdministratorWhoAlsoCoordinates() {
        assertThat(create("National office", "Ada Admin", "ada", "quiet river stone").code()).isZero();
        try (var context = Running.context(settings)) {
            var ada = context.getBean(Persons.class).findByUsername("ada").orElseThrow();
            assertThat(context.getBean(Persons.class).rolesOf(ada.id()))
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.COORDINATOR);
            assertThat(context.getBean(Setup.class).isOpen()).isFalse();
        }
    }

    @Test
    void everythingToMendIsSaidAtOnceAndNothingIsMade() {
        var told = create("", "Ada Admin", "A", "short");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err().lines()).hasSize(3);
        try (var context = Running.context(settings)) {
            assertThat(context.getBean(Persons.class).count()).isZero();
        }
    }

    @Test
    void aUserNameThatSomebodyHasIsRefused() {
        create("National office", "Ada Admin", "ada", "quiet river stone");
        var told = create("National office", "Ada Other", "ada", "quiet river stone");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("Somebody has this user name");
    }

    private Told create(String... lines) {
        System.setProperty("havenmark.data", settings.get("havenmark.data").toString());
        System.setIn(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        return Told.by(Map.of(), "create-admin");
    }
}
