package org.havenmark.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetupTest extends WebTest {
    @Inject
    Setup setup;

    @BeforeEach
    void nobodyHasAnAccount() {
        TestDatabase.empty(context);
    }

    @Test
    void theCodeFromTheConsoleMakesTheFirstAccountOnce() {
        var browser = stranger();
        var code = setup.newCode();
        assertThat(browser.get("/login").headers().firstValue("location")).hasValue("/setup");
        browser.get("/setup");
        assertThat(send(browser, code.toLowerCase()).headers().firstValue("location")).hasValue("/login");
        assertThat(browser.get("/setup").statusCode()).isEqualTo(404);
        assertThat(send(browser, code).statusCode()).isEqualTo(404);
        assertThat(browser.post("/login", "username", "first", "password", "correct horse stable").statusCode())
            .isEqualTo(303);
    }

    @Test
    void aWrongCodeKeepsWhatWasTyped() {
        setup.newCode();
        var browser = stranger();
        browser.get("/setup");
        var answer = send(browser, "AAAA-BBBB-CCCC-DDDD");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"First Person\"").contains("not the code")
            .doesNotContain("correct horse stable");
    }

    @Test
    void onlyTheLastCodeCounts() {
        var old = setup.newCode();
        setup.newCode();
        var browser = stranger();
        browser.get("/setup");
        assertThat(send(browser, old).statusCode()).isEqualTo(422);
    }

    @Test
    void everyFieldThatIsMissingIsNamedAtOnce() {
        setup.newCode();
        var browser = stranger();
        browser.get("/setup");
        var answer = browser.post("/setup", "username", "A B", "password", "short");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#code\"").contains("href=\"#organisation\"")
            .contains("href=\"#name\"").contains("href=\"#username\"").contains("href=\"#password\"");
    }

    @Test
    void withAnAccountThereIsNoSetUpPage() {
        fixtures.load();
        assertThat(stranger().get("/setup").statusCode()).isEqualTo(404);
    }

    private static java.net.http.HttpResponse<String> send(org.havenmark.Browser browser, String code) {
        return browser.post("/setup", "code", code, "organisation", "National office", "name", "First Person",
            "username", "first", "password", "correct horse stable");
    }
}
