package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ratings as files. */
class RatingsFileTest extends WebTest {
    private TeamVisit visit;

    @BeforeEach
    void planAVisit() {
        visit = new TeamVisit(context, fixtures);
    }

    @Test
    void managersAndCoordinatorsTakeAwayWhatWasAgreedAlone() {
        visit.handedIn();
        for (var reader : List.of("mai", "cora")) {
            assertThat(as(reader).get(visit.page("/ratings.csv")).body())
                .contains("agreed,house,doors,level,1,practice,," + TeamVisit.AGREED_NOTE + ",en")
                .contains("agreed,secrecy,files,not-agreed").doesNotContain("own,", "member-", TeamVisit.ALMAS_NOTE);
            assertThat(as(reader).get(visit.page("/ratings.json")).body())
                .contains("\"overall\":\"47.22\"", "\"label\":\"peer-assessed\"").doesNotContain("Heron", "Tester");
        }
    }

    @Test
    void theirNamesTellNothing() {
        visit.handedIn();
        assertThat(as("mai").get(visit.page("/ratings.csv")).headers().firstValue("content-disposition"))
            .hasValue("attachment; filename=\"ratings.csv\"");
        assertThat(as("mai").get(visit.page("/ratings.json")).headers().firstValue("content-disposition"))
            .hasValue("attachment; filename=\"ratings.json\"");
    }

    @Test
    void nobodyElseFindsThemAndManagersOnlyAfterHandingIn() {
        visit.agreeing();
        for (var file : List.of("/ratings.csv", "/ratings.json")) {
            assertThat(as("mai").get(visit.page(file)).statusCode()).isEqualTo(404);
            assertThat(as("cora").get(visit.page(file)).statusCode()).isEqualTo(404);
            assertThat(as("lan").get(visit.page(file)).statusCode()).isEqualTo(404);
            assertThat(as("nam").get(visit.page(file)).statusCode()).isEqualTo(404);
            assertThat(as("oda").get(visit.page(file)).statusCode()).isEqualTo(403);
            assertThat(as("alma").get("/assessments/" + UUID.randomUUID() + file).statusCode()).isEqualTo(404);
        }
    }
}
