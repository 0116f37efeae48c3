package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.assessment.TeamVisit.level;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.junit.jupiter.api.Test;

class PastRatingsTest extends WebTest {
    @Test
    void whatIsNotHandedInIsNotThere() {
        var visit = new TeamVisit(context, fixtures).agreeing();
        assertThat(past().assessments()).isEmpty();
        assertThat(past().agreed(sheet(visit))).isEmpty();
        assertThat(past().alone(sheet(visit))).isEmpty();
    }

    @Test
    void theLastRevisionIsWhatTheTeamAgreed() {
        var visit = new TeamVisit(context, fixtures).handedIn();
        assertThat(agreed(visit)).hasSize(6).contains(new Rating("doors", new Rating.Level(1, Proof.PRACTICE)),
            new Rating("files", new Rating.NotAgreed()), new Rating("meals", new Rating.Level(3, Proof.PAPER)));
        visit.correcting("We looked at the doors once more.").settled(level("doors", 2, Proof.PRACTICE), 1);
        assertThat(agreed(visit)).contains(new Rating("doors", new Rating.Level(1, Proof.PRACTICE)));
        visit.closed();
        assertThat(agreed(visit)).hasSize(6).contains(new Rating("doors", new Rating.Level(2, Proof.PRACTICE)));
        assertThat(past().assessments()).containsExactly(new PastRatings.Made(visit.assessment().id(),
            fixtures.id("Heron"), visit.assessment().sheetVersionId(), visit.assessment().visitOn(),
            Set.of("women", "men", "workshop")));
    }

    @Test
    void aloneIsWhatStoodBeforeTheTeamSpoke() {
        var visit = new TeamVisit(context, fixtures).handedIn();
        var alone = past().alone(sheet(visit)).get(visit.assessment().id());
        assertThat(alone.get("doors").levels()).isEqualTo(Map.of(fixtures.id("alma"), 2, fixtures.id("ben"), 1));
        assertThat(alone.get("files").levels()).isEqualTo(Map.of(fixtures.id("alma"), 2));
    }

    @Test
    void onlyTheSheetsAskedForAreRead() {
        var visit = new TeamVisit(context, fixtures).handedIn();
        assertThat(past().agreed(List.of(visit.assessment().id()))).isEmpty();
        assertThat(past().alone(List.of(visit.assessment().id()))).isEmpty();
    }

    @Test
    void aShelterThatAssessesItselfIsNoPeer() throws SQLException {
        var visit = new TeamVisit(context, fixtures).handedIn();
        try (var connection = TestDatabase.connect(context); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE assessment SET kind = 'SELF'");
        }
        assertThat(past().assessments()).isEmpty();
        assertThat(past().agreed(sheet(visit))).isEmpty();
        assertThat(past().alone(sheet(visit))).isEmpty();
    }

    private List<Rating> agreed(TeamVisit visit) {
        return past().agreed(sheet(visit)).get(visit.assessment().id());
    }

    private static List<UUID> sheet(TeamVisit visit) {
        return List.of(visit.assessment().sheetVersionId());
    }

    private PastRatings past() {
        return context.getBean(PastRatings.class);
    }
}
