package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.drafting.Versions.SMALL;

import java.time.Instant;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.sheet.SheetVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparisonTest extends WebTest {
    private static final Instant THEN = Instant.parse("2026-02-01T08:00:00Z");
    private UUID first;
    private UUID second;
    private UUID draft;

    @BeforeEach
    void keep() {
        var versions = context.getBean(SheetVersions.class);
        first = Versions.keep(versions, SMALL, THEN);
        second = Versions.keep(versions, SMALL, THEN, "version: 1", "version: 2", "weight: 3", "weight: 2",
            "The door opens by day only.", "The door opens at noon only.");
        draft = Versions.keep(versions, SMALL, null, "version: 1", "version: 3");
    }

    @Test
    void theVersionBeforeIsChosenByItself() {
        var page = as("alma").get(address(second)).body();
        assertThat(page).contains("Criterion 1.1: weight 3 → 2", "<del><span class=\"visually-hidden\">gone: </span>by "
            + "day</del>", "<ins><span class=\"visually-hidden\">new: </span>at noon</ins>",
            "can be compared on 2 criteria").doesNotContain("⟦");
        assertThat(as("alma").cookie("language", "vi").get(address(second)).body())
            .contains("Tiêu chí 1.1: trọng số từ 3 thành 2").doesNotContain("⟦");
    }

    @Test
    void theFirstVersionAsksWhatToCompareWith() {
        assertThat(as("alma").get(address(first)).body()).contains("name=\"with\"").doesNotContain("id=\"log\"");
        assertThat(as("alma").get(address(first) + "?with=" + second).body()).contains("weight 2 → 3");
    }

    @Test
    void draftsAreForCoordinatorsAlone() {
        assertThat(as("cora").get(address(draft)).body()).contains("weight 2 → 3");
        assertThat(as("alma").get(address(draft)).statusCode()).isEqualTo(404);
        assertThat(as("alma").get(address(first) + "?with=" + draft).statusCode()).isEqualTo(404);
        assertThat(as("alma").get(address(first)).body()).doesNotContain(draft.toString());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(as("cora").get(address(UUID.randomUUID())).statusCode()).isEqualTo(404);
        assertThat(as("cora").get(address(first) + "?with=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(as("cora").get(address(first) + "?with=nothing").statusCode()).isEqualTo(404);
        assertThat(stranger().get(address(first)).headers().firstValue("location")).contains("/login");
    }

    private static String address(UUID id) {
        return "/sheets/" + id + "/comparison";
    }
}
