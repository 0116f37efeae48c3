package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import org.havenmark.Browser;
import org.havenmark.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("web")
class DemoTest {
    @Test
    void everyAccountOfTheDemonstrationSignsIn() {
        var settings = new HashMap<String, Object>(TestDatabase.properties());
        settings.put("havenmark.demo", true);
        settings.put("havenmark.secure-cookies", false);
        try (var server = ApplicationContext.run(EmbeddedServer.class, settings)) {
            var demo = server.getApplicationContext().getBean(Demo.class);
            demo.load();
            assertThat(demo.isLoaded()).isTrue();
            assertThat(demo.usernames()).contains("admin", "coordinator", "coordinator2", "assessor1", "assessor2",
                "manager1", "manager2", "observer").allSatisfy(username -> signIn(server, username));
        }
    }

    private static void signIn(EmbeddedServer server, String username) {
        var browser = new Browser(server.getURI());
        browser.get("/login");
        browser.post("/login", "username", username, "password", Demo.PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }
}
