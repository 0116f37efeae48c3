package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.web.Tokens;
import org.junit.jupiter.api.Test;

/** Everything that a sheet can say is read, and said again on its page in plain words. */
class EverySayingTest extends WebTest {
    private static final Path FILE = Path.of("src/test/resources/sheet/good/everything-1.yaml");

    @Test
    void whatTheLawSetsIsPutIntoTextsAndThresholds() throws IOException {
        var sheet = read(Map.of());
        var days = sheet.criterion("days-to-decide").orElseThrow();
        assertThat(days.text().words()).containsEntry("en", "Residents have 30 days to decide.");
        assertThat(days.guidance().words()).containsEntry("vi", "Với trẻ em thì hỏi người giám hộ của phường.");
        assertThat(days.measure().orElseThrow().level("29")).contains(1);
        var abroad = read(Map.of("reflection-days", Content.of(45))).criterion("days-to-decide").orElseThrow();
        assertThat(abroad.text().words()).containsEntry("en", "Residents have 45 days to decide.");
        assertThat(abroad.measure().orElseThrow().level("44")).contains(1);
        assertThat(abroad.measure().orElseThrow().level("45")).contains(2);
    }

    @Test
    void aLawOfAnotherKindChangesNothing() throws IOException {
        var words = Content.of(new Text(Map.of("en", "many", "vi", "nhiều")));
        assertThat(read(Map.of("reflection-days", words, "guardian", Content.of(3)))).isEqualTo(read(Map.of()));
    }

    @Test
    void anAnchorThatIsNotWrittenIsTheNameOfTheLevel() throws IOException {
        assertThat(read(Map.of()).criterion("exits-are-clear").orElseThrow().anchor(1).words()).containsEntry("en",
            "Yes");
    }

    @Test
    void aSheetIsLaidOutForEveryRoom() throws IOException {
        var laid = read(Map.of()).repeated(Map.of("rooms", 3));
        assertThat(laid.domain("rooms").orElseThrow().criteria()).extracting(Criterion::id)
            .containsExactly("beds-enough.1", "beds-enough.2", "beds-enough.3");
        assertThat(laid.number("beds-enough.3")).isEqualTo("4.1 (3)");
        assertThat(laid.criterion("beds-enough.2").orElseThrow().base()).isEqualTo("beds-enough");
    }

    @Test
    void bandsAreReadWithTheirEnds() throws IOException {
        assertThat(read(Map.of()).rules().bands()).extracting(Band::range)
            .containsExactly(Optional.of(new Band.Range(BigDecimal.ZERO, false, new BigDecimal("50"), true)),
            Optional.of(new Band.Range(new BigDecimal("50"), true, new BigDecimal("100"), false)));
    }

    @Test
    void thePageSaysHowTheScoreComesAbout() throws IOException {
        var page = page(Files.readString(FILE), "cora");
        assertThat(page).contains("counts 0, and the score is provisional")
            .contains("Whoever misses the target of one criterion of “critical” is “Unsafe”, whatever the score.")
            .contains("above 50").contains("Asked only where 1.1 is from 1 to 1")
            .contains("Asked only where 2.1 is from 1 to 2")
            .contains("level 2 from 90").contains("level 2 down from 2").contains("The cupboard is locked.")
            .contains("Answered for each: room").contains("worth 5").contains("weight 2, of");
    }

    @Test
    void thePageSaysWhatEachClassNeeds() throws IOException {
        var file = Files.readString(FILE);
        var classes = file.substring(0, file.indexOf("  bands:")) + """
              classes:
                - {id: best, name: {en: Certified, vi: Đạt chuẩn}, good: true,
                   needs: [{group: critical, share: 100, level: 1}, {share: 85}]}
                - {id: rest, name: {en: Not yet, vi: Chưa đạt}}
            """.indent(0) + file.substring(file.indexOf("profiles:\n"), file.indexOf("composites:"))
            + file.substring(file.indexOf("domains:"));
        var page = page(classes.replace("weighted-mean-of-domains", "requirements"), "cora");
        assertThat(page).contains("The class depends on what is met").contains("Certified")
            .contains("100 % of critical at level 1").contains("85 % of all criteria at their target")
            .contains("Not yet");
    }

    private String page(String yaml, String who) {
        var bytes = yaml.getBytes(UTF_8);
        assertThat(SheetReader.read("a", bytes).problems()).isEmpty();
        var now = Instant.parse("2026-03-01T08:00:00Z");
        var id = context.getBean(SheetVersions.class).save(new SheetVersion(UUID.randomUUID(), "everything", 1, bytes,
            Tokens.sha256(bytes), now, null, now, null, null, null)).id();
        return as(who).get("/sheets/" + id).body();
    }

    private static Sheet read(Map<String, Content> national) throws IOException {
        return SheetReader.read("everything-1.yaml", Files.readAllBytes(FILE), national).sheet().orElseThrow();
    }
}
