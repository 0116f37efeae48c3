package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

/** What a shelter counts for itself. */
class IndicatorTest extends WebTest {
    @Inject
    Indicators indicators;

    @Test
    void aShelterCountsMonthByMonthAndTakesItsNumbersAway() {
        var id = begin("Talks, with a counsellor", "talks");
        var mai = as("mai");
        assertThat(mai.post("/indicators/" + id + "/counts", "month", "2026-02", "amount", "1.200", "seen", "")
            .statusCode())
            .isEqualTo(303);
        assertThat(mai.post("/indicators/" + id + "/counts", "month", "2026-01", "amount", "0", "seen", "")
            .statusCode())
            .isEqualTo(303);
        assertThat(mai.get("/indicators/" + id).body()).contains("2026-02", "1200", "2026-01").doesNotContain("⟦");
        assertThat(mai.get("/indicators").body()).contains("Talks, with a counsellor", "in 2026-02");
        var file = mai.get("/indicators/file");
        assertThat(file.headers().firstValue("content-type").orElse("")).contains("text/csv");
        assertThat(file.body()).contains("indicator,unit,month,number",
            "\"Talks, with a counsellor\",talks,2026-01,0\r\n"
            + "\"Talks, with a counsellor\",talks,2026-02,1200");
    }

    @Test
    void aNameThatWouldBeAFormulaIsNoneInTheFile() {
        var id = begin("=1+1", "@talks");
        as("mai").post("/indicators/" + id + "/counts", "month", "2026-02", "amount", "3", "seen", "");
        assertThat(as("mai").get("/indicators/file").body()).contains("'=1+1,'@talks,2026-02,3");
    }

    @Test
    void whoWritesOverANumberSeesItFirst() {
        var id = begin("Talks", "talks");
        var address = "/indicators/" + id + "/counts";
        as("mai").post(address, "month", "2026-02", "amount", "3", "seen", "");
        var stale = as("mai").post(address, "month", "2026-02", "amount", "4", "seen", "");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("<td class=\"number\">3</td>", "value=\"4\"", "name=\"seen\" value=\"0\"");
        assertThat(as("mai").post(address, "month", "2026-02", "amount", "3", "seen", "").statusCode()).isEqualTo(303);
        assertThat(as("mai").get("/indicators/" + id + "?month=2026-02").body()).contains("name=\"seen\" value=\"0\"");
        assertThat(as("mai").post(address, "month", "2026-02", "amount", "4", "seen", "0").statusCode()).isEqualTo(303);
    }

    @Test
    void whatCannotBeReadIsSaidAndKept() {
        var id = begin("Talks", "talks");
        var wrong = as("mai").post("/indicators/" + id + "/counts", "month", "2026-02", "amount", "many", "seen", "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"many\"", "Enter a whole number");
        assertThat(as("mai").post("/indicators/" + id + "/counts", "month", "2099-01", "amount", "1", "seen", "")
            .statusCode()).isEqualTo(422);
        var unnamed = as("mai").post("/indicators", "name", "", "unit", "hours of talk");
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body()).contains("Write what is counted", "hours of talk");
        assertThat(as("mai").post("/indicators", "name", "Call 0912 345 678", "unit", "calls").body())
            .contains("name-why");
        assertThat(indicators.count()).isEqualTo(1);
    }

    @Test
    void anIndicatorEndsAndItsNumbersStay() {
        var id = begin("Talks", "talks");
        as("mai").post("/indicators/" + id + "/counts", "month", "2026-02", "amount", "3", "seen", "");
        assertThat(as("mai").post("/indicators/" + id + "/endings", "version", "7").statusCode()).isEqualTo(409);
        assertThat(as("mai").post("/indicators/" + id + "/endings", "version", "0").statusCode()).isEqualTo(303);
        assertThat(as("mai").get("/indicators/" + id).body()).contains("not counted any more", ">3<")
            .doesNotContain("name=\"amount\"");
        assertThat(as("mai").post("/indicators/" + id + "/counts", "month", "2026-03", "amount", "3", "seen", "")
            .statusCode()).isEqualTo(422);
    }

    @Test
    void nobodyElseReadsOrWrites() {
        var id = begin("Talks", "talks");
        for (var path : new String[] {"/counts", "/endings"}) {
            assertThat(as("nam").post("/indicators/" + id + path, "version", "0").statusCode()).isEqualTo(404);
            assertThat(as("cora").post("/indicators/" + id + path, "version", "0").statusCode()).isEqualTo(403);
            assertThat(stranger().post("/indicators/" + id + path, "version", "0").statusCode()).isEqualTo(401);
        }
        assertThat(as("nam").get("/indicators/" + id).statusCode()).isEqualTo(404);
        assertThat(as("cora").get("/indicators/" + id).statusCode()).isEqualTo(403);
        assertThat(as("mai").get("/indicators/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(as("cora").post("/indicators", "name", "Talks", "unit", "talks").statusCode()).isEqualTo(403);
        assertThat(as("nam").get("/indicators/file").body()).doesNotContain("talks");
    }

    private UUID begin(String name, String unit) {
        var id = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(as("mai").post("/indicators", "id", id.toString(), "name", name, "unit", unit).statusCode())
                .isEqualTo(303);
        }
        return id;
    }
}
