package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.havenmark.Browser;
import org.havenmark.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What coordinators find on their desks in the demonstration. */
@Tag("web")
class DeskTest {
    private static Browser coordinator;

    @BeforeAll
    static void signIn() {
        coordinator = Seed.as(Seed.shared(), "coordinator");
    }

    @Test
    void aDraftIsInWorkByTwoWithOneDeedTakenBack() {
        var draft = draft();
        assertThat(body(draft)).contains("National score sheet", "Freedom", "Fire safety");
        assertThat(body(draft + "/history")).contains("· you", "· another coordinator", "takes a change back",
            "Put in: levels “No, Yes”", "…they are detained. On the first evening");
        assertThat(body(draft + "/parts/domains.confidentiality"))
            .contains("name=\"weight\" type=\"text\" value=\"2\"");
        assertThat(body(draft + "/parts/criteria.told-on-arrival")).contains("On arrival and again after two days");
        assertThat(body(draft)).contains("Nothing to mend");
        assertThat(body(draft + "/simulation")).contains("id=\"moves\"");
    }

    @Test
    void anAdviserWasAnsweredAndAnotherWaits() {
        var comments = draft() + "/comments";
        assertThat(body(comments)).contains("1 comment, all answered", "1 comment, 1 open");
        assertThat(body(comments + "?part=criteria.told-on-arrival")).contains("would not have understood a word",
            "The second talk is in the criterion now");
        assertThat(body(comments + "?part=criteria.house-rules-made-together"))
            .contains("ngày đầu tôi chỉ nhớ được ba điều");
        assertThat(Seed.as(Seed.shared(), "national1").get(draft() + "/comments").statusCode()).isEqualTo(200);
        assertThat(Seed.as(Seed.shared(), "observer").get(draft() + "/comments").statusCode()).isEqualTo(404);
    }

    @Test
    void aSheetIsTriedOutAndWaitsForTheOtherCoordinator() {
        var sheets = body("/sheets");
        assertThat(sheets).contains("Short visit: house, rooms and files in numbers");
        var version = found("href=\"(/sheets/[0-9a-f-]{36})\"[^<]*<[^<]*Short visit|href=\"(/sheets/[0-9a-f-]{36})\">"
            + "Short visit", sheets);
        assertThat(body(version)).contains("Approve and publish");
    }

    @Test
    void theLawSaysAnotherNumberThanTheSheet() {
        assertThat(body("/national-values")).contains("45");
    }

    private static String draft() {
        return found("href=\"(/drafts/[0-9a-f-]{36})\"", body("/drafts"));
    }

    private static String found(String pattern, String body) {
        return Pattern.compile(pattern).matcher(body).results().map(DeskTest::group).findFirst().orElseThrow();
    }

    private static String group(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static String body(String address) {
        var answer = coordinator.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
