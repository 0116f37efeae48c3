package org.havenmark.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.havenmark.Fixtures;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.junit.jupiter.api.Test;

class AccountTest extends WebTest {
    private static final String NEW = "seven quiet boats";
    @Inject
    Audit audit;
    @Inject
    Sessions sessions;

    @Test
    void everybodySeesTheirOwnAccountAndNoOther() {
        assertThat(as("oda").get("/account").body()).contains("Oda Tester", "Friends abroad", "Observer", "this one")
            .doesNotContain("Alma");
        assertThat(stranger().get("/account").headers().firstValue("location")).hasValue("/login");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        var here = as("alma");
        var elsewhere = as("alma");
        var answer = here.post("/account/passwords", "old", Fixtures.PASSWORD, "password", NEW);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(here.get("/account").body()).contains("Your new password holds");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("password.changed");
        elsewhere.get("/login");
        assertThat(elsewhere.post("/login", "username", "alma", "password", NEW).statusCode()).isEqualTo(303);
    }

    @Test
    void theOldPasswordIsNeeded() {
        var answer = as("alma").post("/account/passwords", "old", "something else", "password", NEW);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not your password until now").doesNotContain(NEW, "something else");
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("password.refused");
    }

    @Test
    void aWeakPasswordIsNotTaken() {
        var answer = as("alma").post("/account/passwords", "old", Fixtures.PASSWORD, "password", "alma alma alma");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("harder to guess");
    }

    @Test
    void guessingTheOldPasswordSoonHasToWait() {
        var alma = as("alma");
        for (int i = 0; i < 10; i++) {
            alma.post("/account/passwords", "old", "guess " + i, "password", NEW);
        }
        var answer = alma.post("/account/passwords", "old", Fixtures.PASSWORD, "password", NEW);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Too many tries");
    }

    @Test
    void aLanguageHoldsOnEveryBrowser() {
        var alma = as("alma").cookie("language", "en");
        assertThat(alma.post("/account/languages", "language", "vi").statusCode()).isEqualTo(303);
        assertThat(alma.get("/account").body()).contains("Tài khoản của bạn");
        assertThat(as("alma").get("/account").body()).contains("lang=\"vi\"");
        assertThat(alma.post("/account/languages", "language", "xx").statusCode()).isEqualTo(422);
    }

    @Test
    void oneSessionCanBeEndedFromAnother() {
        var here = as("alma");
        var elsewhere = as("alma");
        var other = sessions.openOf(fixtures.id("alma")).stream()
            .filter(one -> elsewhere.get("/account").body().contains(one.id() + "\"")).toList();
        assertThat(other).hasSize(2);
        var current = sessions.find(here.cookies().get("__Host-sid")).orElseThrow().session();
        other.stream().map(Session::id).filter(id -> !id.equals(current)).forEach(id ->
            assertThat(here.post("/account/endings", "session", id.toString()).statusCode()).isEqualTo(303));
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        var ben = as("ben");
        var session = sessions.openOf(fixtures.id("ben")).get(0).id();
        assertThat(as("alma").post("/account/endings", "session", session.toString()).statusCode()).isEqualTo(404);
        assertThat(as("alma").post("/account/endings", "session", UUID.randomUUID().toString()).statusCode())
            .isEqualTo(404);
        assertThat(as("alma").post("/account/endings", "session", "none").statusCode()).isEqualTo(404);
        assertThat(ben.get("/account").statusCode()).isEqualTo(200);
    }
}
