package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.web.Conflict;
import org.junit.jupiter.api.Test;

class ClosingPagesTest extends WebTest {
    @Test
    void aVisitThatIsNeitherHandedInNorCancelledKeepsTheCycleOpen() {
        var planned = new CyclesOfTests(context, fixtures);
        var visit = planned.visit("Heron", CyclesOfTests.TODAY.plusDays(2), "alma", "ben");
        var cora = as("cora");
        var path = "/cycles/" + planned.cycle;
        assertThat(cora.get(path).body()).contains("neither handed in nor cancelled")
            .doesNotContain("Close this cycle");
        assertThat(cora.post(path + "/closures").statusCode()).isEqualTo(409);
        planned.handIn(planned.begin(visit), 0);
        assertThat(cora.get(path).body()).contains("Close this cycle");
        assertThat(cora.post(path + "/closures").statusCode()).isEqualTo(303);
        assertThat(cora.get(path).body()).contains("The cycle is closed");
    }

    @Test
    void nobodyPlansAVisitInAClosedCycle() {
        var planned = new CyclesOfTests(context, fixtures);
        var cora = as("cora");
        var path = "/cycles/" + planned.cycle;
        cora.get(path);
        cora.post(path + "/closures");
        assertThat(cora.get(path).body()).contains("closed ").doesNotContain(path + "/visits/new");
        assertThatThrownBy(() -> planned.visit("Heron", CyclesOfTests.TODAY.plusDays(5), "alma", "lan"))
            .isInstanceOf(Conflict.class);
        assertThat(context.getBean(Visits.class).count()).isZero();
        assertThat(cora.post(path + "/closures").statusCode()).isEqualTo(409);
    }

    @Test
    void coordinatorsAloneClose() {
        var planned = new CyclesOfTests(context, fixtures);
        var path = "/cycles/" + planned.cycle + "/closures";
        assertThat(stranger().post(path).statusCode()).isEqualTo(401);
        assertThat(as("mai").post(path).statusCode()).isEqualTo(403);
        assertThat(as("anna").post(path).statusCode()).isEqualTo(403);
        assertThat(as("cora").post("/cycles/" + UUID.randomUUID() + "/closures").statusCode()).isEqualTo(404);
        assertThat(context.getBean(CycleClosures.class).count()).isZero();
    }
}
