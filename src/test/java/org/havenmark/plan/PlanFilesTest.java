package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

/** A plan on paper and in files. */
class PlanFilesTest extends WebTest {
    @Test
    void theCalendarHoldsTheOpenDeadlinesAndNothingElse() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        shared.action(mai, "doors");
        var done = shared.action(mai, "codes");
        mai.post(shared.path("/actions/" + done + "/progress"), "status", "DONE", "version", "0");
        shared.action(as("alma"), "meals");
        var answer = mai.get(shared.path("/deadlines.ics"));
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.body().split("BEGIN:VEVENT")).hasSize(2);
        assertThat(answer.body()).contains("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE
            .format(SharedVisit.SOON), "SUMMARY:Quality checks: something is due")
            .doesNotContain("Heron", "lock", "door", done.toString());
    }

    @Test
    void theWorkbookHoldsEveryActionAndNoFormula() throws IOException, InterruptedException {
        var shared = SharedVisit.of(context, fixtures);
        shared.action(as("mai"), "doors", "what", "=HYPERLINK(\"http://x\")", "cost", "1,200", "heard",
            "1200 VND 1200");
        var file = HttpClient.newHttpClient().send(as("mai").request(shared.path("/plan.xlsx")).GET().build(),
            HttpResponse.BodyHandlers.ofFile(Files.createTempFile("plan", ".xlsx"))).body();
        var content = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                content.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(content).contains("&apos;=HYPERLINK", "<v>1200</v>", "Upkeep of the house")
            .doesNotContain("<f>", "Heron");
    }

    @Test
    void paperHasAllWords() {
        var shared = SharedVisit.of(context, fixtures);
        shared.action(as("mai"), "doors", "help", "A visit elsewhere");
        assertThat(as("cora").get(shared.path("/paper")).body()).contains("Fit a thumb lock", "A visit elsewhere",
            "Open the door by hand at night", "The front door opens from inside.", "n = 1 action, 1 open",
            "not by police or border control", "Printed on ");
    }

    @Test
    void onPaperWhatIsOpenStandsFirst() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        var done = shared.action(mai, "doors", "what", "Oil the hinges");
        mai.post(shared.path("/actions/" + done + "/progress"), "status", "DONE", "version", "0");
        shared.action(mai, "doors", "what", "Paint the gate", "deadline", SharedVisit.SOON.plusDays(3).toString());
        assertThat(mai.get(shared.path("/paper")).body()).containsSubsequence("n = 2 actions, 1 open",
            "Paint the gate", "Oil the hinges");
    }

    @Test
    void nobodyElseGetsAFile() {
        var shared = SharedVisit.of(context, fixtures);
        for (var path : List.of("/plan.xlsx", "/deadlines.ics", "/paper")) {
            for (var other : List.of("nam", "lan", "ben")) {
                assertThat(as(other).get(shared.path(path)).statusCode()).isEqualTo(404);
            }
        }
    }
}
