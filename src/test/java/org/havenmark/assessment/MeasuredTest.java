package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

class MeasuredTest extends WebTest {
    @Test
    void eachLevelSaysWhereItBeginsOrWhatItMeans() throws IOException {
        var planned = new PlannedVisit(context, fixtures,
            Files.readAllBytes(Path.of("src/test/resources/sheet/good/everything-1.yaml")));
        var to = "/assessments/" + planned.begun().id() + "/domains/";
        assertThat(as("alma").get(to + "files").body())
            .contains("From 90 per cent", "Not at level 1 yet", "The cupboard is locked.");
        assertThat(as("alma").get(to + "fire").body()).contains("It is so.");
        assertThat(as("alma").get(to + "days").body()).doesNotContain("2 or fewer");
    }
}
