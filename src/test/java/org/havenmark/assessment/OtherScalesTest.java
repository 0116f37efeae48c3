package org.havenmark.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet of levels 0 to 2 with a domain of yes and no, of which one criterion is asked only after a yes. */
class OtherScalesTest extends WebTest {
    private PlannedVisit planned;
    private Assessment assessment;

    @BeforeEach
    void planAVisit() {
        planned = new PlannedVisit(context, fixtures, sheet());
        assessment = planned.begun();
    }

    @Test
    void aYesOrNoCriterionOffersItsTwoLevelsByName() {
        var page = as("alma").get(to("/domains/fire")).body();
        assertThat(form(page, "exits-are-clear")).contains("value=\"0\"", "value=\"1\"", ">Yes<")
            .doesNotContain("value=\"2\"");
        assertThat(as("alma").get(to("/domains/facilities")).body()).contains("value=\"2\"");
    }

    @Test
    void aLevelThatTheScaleOfTheCriterionDoesNotHaveIsRefused() {
        assertThat(planned.save(assessment, "alma", List.of(PlannedVisit.level("exits-are-clear", 2))).get(0))
            .isInstanceOf(Receipt.Refused.class);
        assertThat(planned.save(assessment, "alma", List.of(PlannedVisit.level("exits-are-clear", 1))).get(0))
            .isInstanceOf(Receipt.Saved.class);
    }

    @Test
    void whatAnotherAnswerSwitchesOffSaysSoAndKeepsItsOwn() {
        planned.save(assessment, "alma", List.of(PlannedVisit.level("exits-are-clear", 1),
            PlannedVisit.level("drill-was-held", 1)));
        assertThat(as("alma").get(to("/domains/fire")).body()).doesNotContain("Not asked, because");
        planned.save(assessment, "alma", List.of(PlannedVisit.level("exits-are-clear", 0)));
        var off = form(as("alma").get(to("/domains/fire")).body(), "drill-was-held");
        assertThat(off).contains("Not asked, because of the answer to 3.1").contains("is-closed")
            .containsPattern("value=\"1\" checked");
        planned.save(assessment, "alma", List.of(PlannedVisit.level("exits-are-clear", 1)));
        assertThat(form(as("alma").get(to("/domains/fire")).body(), "drill-was-held")).doesNotContain("is-closed");
    }

    @Test
    void aSaveTellsWhatItSwitchedOff() {
        var answer = as("alma").postJson(to("/batches"), "{\"entries\":[{\"id\":\"" + UUID.randomUUID()
            + "\",\"criterion\":\"exits-are-clear\",\"mark\":\"0\",\"proof\":\"PRACTICE\"}]}");
        assertThat(answer.body()).contains("drill-was-held", "Not asked, because of the answer to 3.1");
    }

    private String to(String path) {
        return "/assessments/" + assessment.id() + path;
    }

    private static String form(String page, String criterion) {
        int from = page.lastIndexOf("<form", page.indexOf("data-criterion=\"" + criterion + "\""));
        return page.substring(from, page.indexOf("</form>", from));
    }

    private static byte[] sheet() {
        try {
            var small = Files.readString(Path.of("src/test/resources/sheet/good/minimal-1.yaml"));
            return (small.replace("profiles:\n  -", """
                scales:
                  - id: yes-no
                    plain: true
                    levels:
                      - {level: 0, name: {en: "No", vi: Không}, meaning: {en: It is not so., vi: Không phải vậy.}}
                      - {level: 1, name: {en: "Yes", vi: Có}, meaning: {en: It is so., vi: Đúng vậy.}}
                    red-line-level: 0
                    target: 1
                profiles:
                  -""") + Files.readString(Path.of("src/test/resources/sheet/fire-domain.yaml"))).getBytes(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
