package org.havenmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.HashMap;
import java.util.Map;
import org.havenmark.WebTest;
import org.havenmark.database.UnavailableReasons;
import org.junit.jupiter.api.Test;

class ErrorsTest extends WebTest {
    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.put("test.errors", "true");
        return properties;
    }

    @Test
    void aDatabaseThatStoppedWritingAnswers503AndSaysWhatToDo() {
        var answer = stranger().get("/test-errors/stopped");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).hasValue("10");
        assertThat(answer.body()).contains("Saving is stopped for safety").doesNotContain("disk on fire");
    }

    @Test
    void whatBreaksShowsNothingOfItsCause() {
        var answer = stranger().get("/test-errors/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something broke on our side").doesNotContain("secret detail")
            .doesNotContain("IllegalState");
    }

    @Test
    void anAddressThatIsNotThereIsAPageOfOurs() {
        var answer = as("alma").get("/no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page is not here").contains("Alma Tester");
    }

    @Controller("/test-errors")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Requires(property = "test.errors")
    static class Breaking {
        @Get("/stopped")
        String stopped() {
            throw new IllegalStateException(UnavailableReasons.stopped("disk on fire"));
        }

        @Get("/broken")
        String broken() {
            throw new IllegalStateException("secret detail");
        }
    }
}
