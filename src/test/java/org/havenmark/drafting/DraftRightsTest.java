package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.drafting.DraftsTest.begun;

import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

/** Who may write a sheet. */
class DraftRightsTest extends WebTest {
    private static final List<String> DEEDS = List.of("changes", "domains", "criteria", "undos", "redos", "versions",
        "endings", "modules", "parts/about", "parts/about/autosaves");

    @Test
    void strangersOtherRolesAndIdsThatAreNoneGetNothing() {
        var draft = begun(as("cora"), "own", "Our country");
        for (var deed : DEEDS) {
            var alma = as("alma");
            alma.get("/");
            assertThat(alma.post("/drafts/" + draft + "/" + deed).statusCode()).as(deed).isEqualTo(403);
            var cora = as("cora");
            cora.get("/drafts");
            assertThat(cora.post("/drafts/" + UUID.randomUUID() + "/" + deed, "title", "x", "do", "up:domains/x",
                "domain", "x").statusCode()).as(deed).isEqualTo(404);
        }
        assertThat(as("cora").get("/drafts/" + draft + "/parts/criteria.none").statusCode()).isEqualTo(404);
        assertThat(as("cora").get("/drafts/" + draft + "/parts/none").statusCode()).isEqualTo(404);
    }
}
