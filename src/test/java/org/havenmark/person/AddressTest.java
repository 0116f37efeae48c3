package org.havenmark.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's own e-mail address, where they give one. */
class AddressTest extends WebTest {
    @Test
    void onlyThePersonAndAdministratorsSeeItAndItMayBeTakenAway() {
        var mai = as("mai");
        assertThat(mai.get("/account").body()).contains("name=\"address\" type=\"email\" value=\"\"");
        assertThat(mai.post("/account/addresses", "address", " mai@example.org ").statusCode()).isEqualTo(303);
        mai.post("/account/addresses", "address", "mai.2@example.org");
        assertThat(mai.get("/account").body()).contains("value=\"mai.2@example.org\"");
        assertThat(as("anna").get("/persons/" + fixtures.id("mai")).body()).contains("mai.2@example.org");
        assertThat(as("cora").get("/persons/" + fixtures.id("mai")).statusCode()).isEqualTo(403);
        assertThat(as("nam").get("/account").body()).doesNotContain("mai.2@example.org");
        assertThat(mai.post("/account/addresses", "address", "").statusCode()).isEqualTo(303);
        assertThat(as("anna").get("/persons/" + fixtures.id("mai")).body()).doesNotContain("example.org");
        assertThat(context.getBean(PersonAddresses.class).count()).isZero();
    }

    @Test
    void whatIsNoAddressIsSentBack() {
        var mai = as("mai");
        mai.get("/account");
        var answer = mai.post("/account/addresses", "address", "mai at home");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("name@example.org", "value=\"mai at home\"");
        assertThat(stranger().post("/account/addresses", "address", "a@example.org").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"a@example.org, true", "a.b+c@mail.example.org, true", "a@b, false", "a@@b.org, false",
        "a b@c.org, false", "@c.org, false", "a@c..org, false", "'a@c.org,b@c.org', false"})
    void anAddressHasItsShape(String typed, boolean is) {
        assertThat(PersonAddresses.isOne(typed)).isEqualTo(is);
    }
}
