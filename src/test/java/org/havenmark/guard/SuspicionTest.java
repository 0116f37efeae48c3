package org.havenmark.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.havenmark.person.Administering;
import org.havenmark.person.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspicionTest extends WebTest {
    private static final String WORDS = "Her number is 0912 345 678";
    @Inject
    Notes notes;
    @Inject
    Audit audit;
    @Inject
    Administering administering;
    private UUID note;
    private String path;

    @BeforeEach
    void aTextIsKeptAgainstTheQuestion() throws SQLException {
        administering.setRoles(null, fixtures.id("tam"), Set.of(Role.GUARDIAN));
        note = notes.keep(draft("alma", "it is the hotline")).note().orElseThrow();
        path = "/suspicions/" + one("SELECT id FROM suspicion");
    }

    @Test
    void withoutAReasonNothingIsKept() {
        assertThat(notes.keep(draft("alma", "")).isQuestioned()).isTrue();
    }

    @Test
    void theListShowsPlaceAndKindButNeverTheText() {
        assertThat(as("gia").get("/suspicions").body()).contains("a telephone number", "Take and read")
            .doesNotContain("0912", "hotline", "Alma", "overdue");
    }

    @Test
    void whatIsPastItsTimeIsMarked() throws SQLException {
        run("UPDATE suspicion SET due_at = raised_at - INTERVAL '1' HOUR");
        assertThat(as("gia").get("/suspicions").body()).contains("overdue");
    }

    @Test
    void nobodyButTheWriterSeesItUntilItIsSettled() {
        assertThat(shown("alma").words()).isEqualTo(WORDS);
        assertThat(shown("cora").held()).isTrue();
        assertThat(shown("cora").words()).isEmpty();
        var gia = as("gia");
        gia.post(path + "/readings");
        assertThat(shown("cora").held()).isTrue();
        assertThat(gia.post(path + "/clearances").statusCode()).isEqualTo(303);
        assertThat(shown("cora").words()).isEqualTo(WORDS);
    }

    @Test
    void eachReadingIsInTheLogAndOnlyOneGuardianReads() {
        var gia = as("gia");
        assertThat(gia.post(path + "/readings").body()).contains(WORDS, "it is the hotline");
        assertThat(gia.post(path + "/readings").statusCode()).isEqualTo(200);
        assertThat(audit.latest(2)).extracting(Entry::deed).containsExactly("note.read", "note.read");
        assertThat(as("tam").post(path + "/readings").statusCode()).isEqualTo(404);
        assertThat(as("tam").get("/suspicions").body()).contains("Nothing waits for you");
        assertThat(as("tam").post(path + "/clearances").statusCode()).isEqualTo(404);
        assertThat(as("tam").post(path + "/replacements", "words", "A number").statusCode()).isEqualTo(404);
        assertThat(gia.get(path + "/readings").headers().firstValue("location")).hasValue("/suspicions");
    }

    @Test
    void whatALeavingGuardianTookIsFreeAgain() {
        as("gia").post(path + "/readings");
        administering.suspend(fixtures.id("anna"), fixtures.id("gia"));
        assertThat(as("tam").post(path + "/readings").statusCode()).isEqualTo(200);
    }

    @Test
    void afterReplacingTheOldWordsAreGoneAndTheHashStays() throws SQLException {
        var hash = one("SELECT sha256 FROM note");
        var gia = as("gia");
        gia.post(path + "/readings");
        assertThat(gia.post(path + "/replacements", "words", "A resident was called.").statusCode()).isEqualTo(303);
        assertThat(shown("cora").words()).isEqualTo("A resident was called.");
        assertThat(one("SELECT words FROM note")).isEqualTo("A resident was called.");
        assertThat(one("SELECT reason FROM suspicion")).isEmpty();
        assertThat(one("SELECT sha256 FROM note")).isEqualTo(hash);
        assertThat(audit.latest(1)).extracting(Entry::deed).containsExactly("note.replaced");
        assertThat(gia.post(path + "/readings").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Call 0987 654 321 then"})
    void newWordsAreQuestionedTooAndStayTyped(String words) throws SQLException {
        var gia = as("gia");
        gia.post(path + "/readings");
        var answer = gia.post(path + "/replacements", "words", words);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#words\"", words + "</textarea>");
        assertThat(one("SELECT words FROM note")).isEqualTo(WORDS);
    }

    @Test
    void beforeReadingThereIsNothingToSettle() {
        assertThat(as("gia").post(path + "/clearances").statusCode()).isEqualTo(404);
        assertThat(as("gia").post(path + "/replacements", "words", "A resident").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyClearsWhatTheyWrote() throws SQLException {
        run("DELETE FROM suspicion");
        notes.keep(draft("gia", "mine"));
        var own = "/suspicions/" + one("SELECT id FROM suspicion");
        assertThat(as("gia").get("/suspicions").body()).contains("another guardian settles it");
        assertThat(as("gia").post(own + "/readings").statusCode()).isEqualTo(404);
        assertThat(as("tam").post(own + "/readings").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyGuardiansComeHere() {
        for (var deed : List.of("/readings", "/clearances", "/replacements")) {
            assertThat(as("cora").post(path + deed, "words", "A resident").statusCode()).isEqualTo(403);
            assertThat(stranger().post(path + deed, "words", "A resident").statusCode()).isEqualTo(401);
            assertThat(as("gia").post("/suspicions/" + UUID.randomUUID() + deed, "words", "A resident").statusCode())
                .isEqualTo(404);
        }
        assertThat(as("anna").get("/suspicions").statusCode()).isEqualTo(403);
    }

    private Draft draft(String writer, String reason) {
        return new Draft(fixtures.id(writer), WORDS, Locale.ENGLISH, "somewhere.else", reason);
    }

    private ShownNote shown(String reader) {
        return notes.read(List.of(note), fixtures.id(reader)).get(note);
    }

    private String one(String sql) throws SQLException {
        try (var connection = TestDatabase.connect(context); var statement = connection.createStatement();
             var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = TestDatabase.connect(context); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
