package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.network.Assessed;
import org.junit.jupiter.api.Test;

/** Whatever a sheet's rules give, its result says with the reasons. */
public class ReasonsTest extends WebTest {
    /** No doctor by night, no names kept, two not seen, no school children; the garden has no answer. */
    public static final Map<String, Integer> ANSWERS = Map.of("doctor", 0, "names", 0, "files", -1, "phones", -1,
        "school-age", 0, "school", Assessed.NO_ANSWER, "garden", Assessed.NO_ANSWER);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aMissedMustPassNamesItsClassItsCriterionAndWhatTheScoreWouldGive() {
        assertThat(standards(ANSWERS)).containsSubsequence("Not safe to stay",
            "a criterion that must be passed is missed",
            "Without that it would be &quot;Candidate&quot;", "How the class came about",
            "because of one criterion of &quot;Critical&quot; that must be passed:", "3.1",
            "No list of names is on the wall.", "counts 0, asked is 1");
    }

    @Test
    void eachNeedOfAClassSaysHowFarItIsMet() {
        var page = standards(ANSWERS);
        assertThat(page).containsSubsequence("Certified", "Not reached", "100 % of Mandatory at their target:",
            "3 of 5 reached. 2 are still missing.", "Which ones (2)", "A doctor can be reached by night.",
            "counts 0, asked is 1", "Files lie under lock.", "not rated, asked is 1",
            "85 % of all criteria at their target:", "55.55 % reached, 5 of 9. 3 more would do.", "Candidate",
            "Reached, but something that must be passed is missed", "50 % of Mandatory at their target:",
            "3 of 4 reached.");
        assertThat(page).doesNotContain("Given where no other class is reached");
    }

    @Test
    void aClassThatIsReachedIsGivenWithItsNeeds() {
        assertThat(standards(Map.of())).containsSubsequence("Certified", "Certified", "Given", "5 of 5 reached",
            "12 of 12 reached").doesNotContain("Not reached");
    }

    @Test
    void aMustPassThatWasNotSeenHoldsAPraisingNameBack() {
        assertThat(standards(Map.of("doors", -1))).containsSubsequence("&quot;Certified&quot; is held back",
            "One criterion that must be passed was not rated",
            "One criterion of &quot;Critical&quot; must be passed and "
                + "could not be rated", "Reached, but held back");
    }

    @Test
    void withoutAnAnswerAScoreIsProvisionalAndSaysWhichCountZero() {
        assertThat(standards(ANSWERS)).containsSubsequence("Provisional",
            "One criterion has no answer and counts 0", "Without an answer, counted 0", "1.5",
            "There is a place outside to sit.");
        assertThat(standards(Map.of())).doesNotContain("Provisional");
    }

    @Test
    void whatTheSheetSwitchesOffSaysByWhichAnswerOrForWhichShelters() {
        var page = standards(ANSWERS);
        assertThat(page).containsSubsequence("Not asked here", "Each of them goes to school.",
            "Not asked, because 2.3 was answered &quot;No&quot;.", "Toys lie within reach",
            "Only for a shelter that takes children.", "id=\"findings\"");
        assertThat(page.substring(page.indexOf("id=\"left-out\""), page.indexOf("id=\"not-asked\"")))
            .contains("Files lie under lock.").doesNotContain("school", "Toys");
        assertThat(standards(Map.of("school-age", -1, "school", Assessed.NO_ANSWER)))
            .contains("Not asked, because 2.3 has no answer.");
    }

    @Test
    void partsThatAreMadeOfOthersStandAboveThemWithWeightShareAndScore() {
        var page = page(assessed().on("nested", 1, nested()).handedIn(fixtures.id("Heron"), DAY, criterion ->
            criterion.id().equals("codes") ? 1 : criterion.scale().top()));
        assertThat(page.replaceAll("\\s+", " ")).containsSubsequence("How the parts come together",
            "class=\"depth-0\"><span lang=\"en\">The whole", ">1<", "100.00 %", "92.31",
            "class=\"depth-1\"><span lang=\"en\">Daily life", ">10<", "76.92 %", "100.00",
            "class=\"depth-2\"><span lang=\"en\">The house", "25.64 %", "class=\"depth-2\"><span lang=\"en\">The help",
            "51.28 %", "class=\"depth-1\"><span lang=\"en\">Secrecy", "23.08 %", "66.67");
    }

    @Test
    void compositesAreStoredWithTheScore() throws Exception {
        page(assessed().on("nested", 1, nested()).handedIn(fixtures.id("Heron"), DAY, criterion -> 3));
        try (var owner = TestDatabase.connect(context); var statement = owner.createStatement();
             var rows = statement.executeQuery("SELECT composite, points FROM composite_score ORDER BY composite")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1) + " " + rows.getString(2)).isEqualTo("daily 100.00");
        }
    }

    @Test
    void vietnameseSaysAllOfItToo() {
        var assessment = onStandards(ANSWERS);
        assertThat(as("mai").cookie("language", "vi").get("/assessments/" + assessment.id() + "/result").body())
            .contains("Chưa an toàn để ở", "Xếp loại dựa vào đâu", "Tạm thời",
                "Không hỏi, vì 2.3 được trả lời là &quot;Không&quot;.").doesNotContain("⟦", "{0}");
    }

    private String standards(Map<String, Integer> answers) {
        return page(onStandards(answers));
    }

    private Assessment onStandards(Map<String, Integer> answers) {
        TestDatabase.empty(context);
        fixtures.load();
        return assessed().on("standards", 1, standards())
            .handedIn(fixtures.id("Heron"), DAY, criterion -> answers.getOrDefault(criterion.id(),
                criterion.groups().isEmpty() && criterion.profiles().size() == 1 ? Assessed.NO_ANSWER : 1));
    }

    private Assessed assessed() {
        return new Assessed(context, fixtures);
    }

    private String page(Assessment assessment) {
        var page = as("mai").get("/assessments/" + assessment.id() + "/result").body();
        assertThat(page).doesNotContain("⟦");
        return page;
    }

    /** Yes or no, with classes by what is met and with things that must be passed. */
    public static byte[] standards() {
        return read("standards-1.yaml").getBytes(StandardCharsets.UTF_8);
    }

    /** The small team's sheet with its domains put together: (house 1, help 2) weighs 10 beside secrecy's 3. */
    public static byte[] nested() {
        return read("team-1.yaml").replace("id: team\n", "id: nested\n").replace("domains:\n", """
            composites:
              - {id: daily, title: {en: Daily life, vi: Sinh hoạt hằng ngày}, weight: 10, of: [house, help]}
              - {id: whole, title: {en: The whole, vi: Toàn bộ}, weight: 1, of: [daily, secrecy]}
            domains:
            """).replace("title: {en: Secrecy, vi: Giữ bí mật}\n    axis: process\n    weight: 1",
            "title: {en: Secrecy, vi: Giữ bí mật}\n    axis: process\n    weight: 3").getBytes(StandardCharsets.UTF_8);
    }

    static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/assessment", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
