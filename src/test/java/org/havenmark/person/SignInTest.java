package org.havenmark.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.havenmark.Fixtures;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.junit.jupiter.api.Test;

class SignInTest extends WebTest {
    @Inject
    Audit audit;
    @Inject
    Sessions sessions;

    @Test
    void theRightPasswordOpensTheHomePage() {
        var browser = stranger();
        browser.get("/login");
        var answer = browser.post("/login", "username", " Alma ", "password", Fixtures.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/");
        assertThat(browser.cookies()).containsKey("__Host-sid");
        assertThat(browser.get("/").body()).contains("Alma Tester");
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("sign-in");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        var browser = stranger();
        browser.get("/login");
        var cookie = browser.post("/login", "username", "alma", "password", Fixtures.PASSWORD).headers()
            .allValues("set-cookie").stream().filter(header -> header.startsWith("__Host-sid")).findFirst();
        assertThat(cookie.orElseThrow()).containsIgnoringCase("HttpOnly").contains("Secure").contains("SameSite=Strict")
            .contains("Path=/").doesNotContain("Domain");
    }

    @Test
    void aWrongPasswordKeepsTheNameAndSaysWhatToDo() {
        var browser = stranger();
        browser.get("/login");
        var answer = browser.post("/login", "username", "alma", "password", "not the right one");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"alma\"").contains("do not belong together")
            .contains("<title>Error:").doesNotContain("not the right one");
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("sign-in.refused");
    }

    @Test
    void anUnknownNameLooksTheSameAsAWrongPassword() {
        var browser = stranger();
        browser.get("/login");
        var unknown = browser.post("/login", "username", "zzzz", "password", "not the right one").body();
        var wrong = browser.post("/login", "username", "alma", "password", "not the right one").body();
        assertThat(unknown.replaceAll("zzzz|csrf=\"[^\"]*\"|name=\"csrf\" value=\"[^\"]*\"", ""))
            .isEqualTo(wrong.replaceAll("alma|csrf=\"[^\"]*\"|name=\"csrf\" value=\"[^\"]*\"", ""));
    }

    @Test
    void afterTenWrongTriesEvenTheRightPasswordWaits() {
        var browser = stranger();
        browser.get("/login");
        for (int i = 0; i < 10; i++) {
            browser.post("/login", "username", "alma", "password", "wrong " + i);
        }
        var answer = browser.post("/login", "username", "alma", "password", Fixtures.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("retry-after")).hasValue("180");
        assertThat(browser.post("/login", "username", "ben", "password", Fixtures.PASSWORD).statusCode())
            .isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        var browser = as("alma");
        var token = browser.cookies().get("__Host-sid");
        browser.get("/");
        assertThat(browser.post("/logouts").statusCode()).isEqualTo(303);
        assertThat(stranger().cookie("__Host-sid", token).get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void anAdministratorCanEndEverySessionOfAPerson() {
        var browser = as("alma");
        sessions.endAllOf(fixtures.id("alma"));
        assertThat(browser.get("/").headers().firstValue("location")).hasValue("/login");
    }

    @Test
    void theQuickExitSignsOutAndMovesToANeutralPage() {
        var browser = as("alma");
        var token = browser.cookies().get("__Host-sid");
        browser.get("/");
        assertThat(browser.post("/exits").body()).contains("http-equiv=\"refresh\"").contains("wikipedia");
        assertThat(stranger().cookie("__Host-sid", token).get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormThatOurPageDidNotMakeIsRefused() {
        assertThat(as("alma").postForged("/logouts").statusCode()).isEqualTo(403);
        assertThat(stranger().postForged("/login", "username", "alma", "password", Fixtures.PASSWORD).statusCode())
            .isEqualTo(403);
        var browser = as("alma");
        browser.get("/");
        assertThat(browser.send(browser.request("/logouts").header("Sec-Fetch-Site", "cross-site")
            .POST(java.net.http.HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(403);
    }
}
