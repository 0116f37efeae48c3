package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.sheet.Standards.ClauseChoice;
import org.havenmark.web.Conflict;
import org.junit.jupiter.api.Test;

class StandardsTest extends WebTest {
    private static final String[] WHOLE = {"name", "National Minimum", "source", "Decision 12 of 2020", "title-en",
        "Our minimum", "clauses-en", "1; A safe house\r\n\r\n1.1;Doors;  and locks", "title-vi", "Mức tối thiểu",
        "clauses-vi", "1.1; Cửa và khóa\r\n1; Ngôi nhà an toàn"};
    private static final String OURS = "/standards/" + Standard.uuid("national-minimum");
    private static final String COMMIT = "/standards/" + Standard.uuid("commit-spa-ii");
    @Inject
    Standards standards;
    @Inject
    Amending amending;
    @Inject
    Audit audit;

    @Test
    void whatShipsIsKnownAndAnExampleIsThereToStartFrom() {
        assertThat(standards.inUse()).extracting(Standard::name).containsExactly("COMMIT SPA II");
        assertThat(as("alma").get("/standards").body()).contains(COMMIT, "Ships with the program")
            .doesNotContain("Start from it", "Add a standard", "⟦");
        assertThat(as("cora").get("/standards").body()).contains("/standards/new?from=national-minimum-example");
        assertThat(as("cora").get("/standards/new?from=national-minimum-example").body())
            .contains("value=\"Example Minimum\"", "1.1; Strangers cannot get in", "name=\"clauses-vi\"");
        assertThat(as("cora").get("/standards/new?from=commit-spa-ii").statusCode()).isEqualTo(404);
        assertThat(as("cora").get("/standards/new").body()).doesNotContain("Example Minimum");
    }

    @Test
    void aTypedStandardIsKeptAndItsClausesCanBeServed() {
        var answer = as("cora").post("/standards", WHOLE);
        assertThat(answer.headers().firstValue("location")).hasValue(OURS);
        assertThat(standards.clauses(Locale.forLanguageTag("vi"))).extracting(ClauseChoice::reference)
            .contains("COMMIT SPA II PPC 5", "National Minimum 1", "National Minimum 1.1");
        var kept = find(OURS);
        assertThat(kept.standard().clauses().get(1).text().words()).containsEntry("en", "Doors; and locks")
            .containsEntry("vi", "Cửa và khóa");
        assertThat(StandardReader.read("a", kept.newest().content()).standard()).contains(kept.standard());
        assertThat(as("alma").get(OURS).body()).contains("Our minimum", "Decision 12 of 2020", "Doors; and locks")
            .doesNotContain("/edit", "⟦");
        assertThat(audit.latest(1)).extracting("deed", "actor")
            .contains(tuple("standard.added", fixtures.id("cora")));
    }

    @Test
    void oneLanguageIsEnough() {
        assertThat(add("title-en", "", "clauses-en", "").statusCode()).isEqualTo(303);
        assertThat(find(OURS).standard().languages()).containsExactly("vi");
        assertThat(as("alma").get(OURS).body()).contains("<span lang=\"vi\">Mức tối thiểu</span>");
    }

    @Test
    void everythingToMendIsSaidAtOnceAndWhatWasTypedStays() {
        var answer = add("name", "a; b", "source", "", "title-en", "x".repeat(161), "clauses-en",
            "1 A safe house\n2; b\n2; c\n#3; d\n4; " + "y".repeat(601), "title-vi", "", "about-vi", "Về");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Error:", "Enter a short name", "Enter where the text",
            "Shorten this to 160", "Line 1: write the code", "Line 3: the code “2” is in line 2 already",
            "Line 4: “#3” cannot be a code", "Line 5: shorten the words to 600", "Enter the title in this language too",
            "Say in this language too what it is", "1 A safe house\n2; b", "value=\"a; b\"");
        assertThat(add("title-en", "", "clauses-en", "", "title-vi", "", "clauses-vi", "").body())
            .contains("in at least one language");
        assertThat(add("clauses-vi", "1; a\n2; b").body()).contains("though English has it: 1.1",
            "Not there in English: 2. Add it there");
        assertThat(add("clauses-vi", "").body()).contains("Enter the clauses in this language too");
        assertThat(add("name", "commit  spa ii").body()).contains("Another standard in use has this short name");
        assertThat(standards.all()).hasSize(1);
    }

    @Test
    void wordsThatSeemToNameSomebodyAreNotTaken() {
        assertThat(add("clauses-en", "1; Call 0912 345 678\n1.1; b").body()).contains("Line 1: this looks as if");
        assertThat(add("source", "Bà Nguyễn Thị Hoa").body()).contains("This looks as if it named a person");
        assertThat(add("source", "Nghị định số 62/2012/NĐ-CP ngày 13/8/2012").statusCode()).isEqualTo(303);
    }

    @Test
    void aChangeIsTheNextVersionAndTheEarlierOnesStay() {
        add();
        assertThat(as("dora").get(OURS + "/edit").body()).contains("Doors; and locks", "name=\"seen\" value=\"1\"");
        assertThat(change("dora", "seen", "1", "source", "Decision 7 of 2024").statusCode()).isEqualTo(303);
        assertThat(find(OURS).newest().number()).isEqualTo(2);
        assertThat(as("alma").get(OURS + "/file").body()).contains("Decision 7 of 2024");
        assertThat(as("alma").get(OURS + "/file?version=1").body()).contains("Decision 12 of 2020");
        assertThat(as("alma").get(OURS + "/file?version=3").statusCode()).isEqualTo(404);
        assertThat(change("dora", "seen", "2", "source", "Decision 7 of 2024").statusCode()).isEqualTo(303);
        assertThat(find(OURS).versions()).hasSize(2);
        assertThat(as("alma").get(OURS).body()).contains("by a coordinator").doesNotContain("Dora");
        assertThat(audit.latest(2)).extracting("deed").containsExactly("standard.changed", "standard.added");
    }

    @Test
    void whoComesTooLateSeesBothTexts() {
        add();
        change("cora", "seen", "1", "source", "Decision 7 of 2024");
        var late = change("dora", "seen", "1", "source", "Decision 9 of 2025");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else changed this standard", "<dd>Decision 7 of 2024",
            "value=\"Decision 9 of 2025\"", "name=\"seen\" value=\"2\"");
        assertThat(change("dora", "source", "", "seen", "1").statusCode()).isEqualTo(422);
        var kept = find(OURS);
        assertThatThrownBy(() -> amending.keep(null, kept.standard(), kept.newest().content(), 1))
            .isInstanceOf(Conflict.class);
    }

    @Test
    void aStandardIsRetiredAndPutInUseAgain() {
        add();
        assertThat(retire("cora", OURS, "0").statusCode()).isEqualTo(409);
        assertThat(retire("cora", OURS, "1").statusCode()).isEqualTo(303);
        assertThat(retire("cora", OURS, "2").statusCode()).isEqualTo(409);
        assertThat(standards.inUse()).extracting(Standard::name).containsExactly("COMMIT SPA II");
        assertThat(as("alma").get(OURS).body()).contains("Retired");
        assertThat(as("alma").get("/standards").body()).contains("Our minimum");
        assertThat(add().headers().firstValue("location")).hasValue("/standards/"
            + Standard.uuid("national-minimum-2"));
        assertThat(change("cora", "seen", "2").body()).contains("Another standard in use has this short name");
        assertThat(change("cora", "seen", "2", "name", "Old Minimum").statusCode()).isEqualTo(303);
        assertThat(standards.inUse()).hasSize(3);
        assertThat(audit.latest(3)).extracting("deed").containsExactly("standard.changed", "standard.added",
            "standard.retired");
    }

    @Test
    void whatShipsCanBeChangedAndRetiredToo() {
        assertThat(retire("cora", COMMIT, "1").statusCode()).isEqualTo(303);
        assertThat(standards.inUse()).isEmpty();
        var form = as("cora").get(COMMIT + "/edit").body();
        assertThat(form).contains("name=\"seen\" value=\"2\"", "Target 3.3; Shelter staff");
        assertThat(as("cora").post(COMMIT, Stream.concat(Stream.of(WHOLE), Stream.of("seen", "2"))
            .toArray(String[]::new)).statusCode()).isEqualTo(303);
        assertThat(as("alma").get(COMMIT + "/file?version=1").body()).contains("Target 3.3");
        assertThat(standards.inUse()).extracting(Standard::name).containsExactly("National Minimum");
    }

    @Test
    void onlyACoordinatorChangesAnythingAndOnlyWhatIsThere() {
        for (var path : new String[] {"/standards", COMMIT, COMMIT + "/retirements"}) {
            assertThat(as("alma").post(path, WHOLE).statusCode()).isEqualTo(403);
            assertThat(as("anna").post(path, WHOLE).statusCode()).isEqualTo(403);
            assertThat(stranger().post(path, WHOLE).statusCode()).isEqualTo(401);
        }
        for (var path : new String[] {"", "/retirements"}) {
            assertThat(as("cora").post("/standards/" + UUID.randomUUID() + path, WHOLE).statusCode()).isEqualTo(404);
        }
        for (var path : new String[] {"", "/edit", "/file", "/coverage.csv"}) {
            assertThat(as("cora").get("/standards/" + UUID.randomUUID() + path).statusCode()).isEqualTo(404);
        }
        assertThat(standards.all()).hasSize(1);
    }

    @Test
    void anIdIsMadeOfAnyName() {
        assertThat(Stream.of("Điều lệ (Nhà)", "5.1", "Ủy ban", "ខ្មែរ", "COMMIT SPA II").map(StandardEntering::id))
            .containsExactly("dieu-le-nha", "standard-5-1", "uy-ban", "standard", "commit-spa-ii");
    }

    private HttpResponse<String> add(String... other) {
        return as("cora").post("/standards", typed(other));
    }

    private HttpResponse<String> change(String who, String... other) {
        return as(who).post(OURS, typed(other));
    }

    private HttpResponse<String> retire(String who, String address, String seen) {
        return as(who).post(address + "/retirements", "seen", seen);
    }

    /** The whole form with some of its fields otherwise. */
    private static String[] typed(String... other) {
        var fields = new LinkedHashMap<String, String>();
        Stream.of(WHOLE, other).forEach(pairs -> {
            for (int i = 0; i < pairs.length; i += 2) {
                fields.put(pairs[i], pairs[i + 1]);
            }
        });
        return fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray(String[]::new);
    }

    private KeptStandard find(String address) {
        return standards.find(UUID.fromString(address.substring("/standards/".length()))).orElseThrow();
    }
}
