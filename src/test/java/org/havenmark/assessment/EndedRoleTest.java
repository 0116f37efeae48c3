package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.havenmark.WebTest;
import org.havenmark.person.Persons;
import org.havenmark.person.Role;
import org.junit.jupiter.api.Test;

/** Who was an assessor once and runs another shelter now. */
class EndedRoleTest extends WebTest {
    @Test
    void whoeverIsNoAssessorAnyMoreReadsNoVisitOfOtherShelters() {
        var visit = new TeamVisit(context, fixtures).handedIn();
        var pages = List.of(visit.page("/result"), visit.page("/ratings.csv"), visit.page("/change"), visit.page(""),
            "/feedbacks/" + visit.assessment().id());
        assertThat(as("alma").get(visit.page("/result")).statusCode()).isEqualTo(200);
        var persons = context.getBean(Persons.class);
        persons.withdraw(fixtures.id("alma"), Role.ASSESSOR);
        persons.grant(fixtures.id("alma"), Role.MANAGER, Instant.now(), null);
        assertThat(pages).allSatisfy(page -> assertThat(as("alma").get(page).statusCode()).as(page).isEqualTo(404));
        assertThat(as("alma").get("/feedbacks").body()).doesNotContain(visit.assessment().id().toString());
    }
}
