package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.havenmark.WebTest;
import org.havenmark.feedback.FeedbackText.Part;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetReader;
import org.junit.jupiter.api.Test;

/** What the sheet has to say of a finding, for each way a criterion can be asked. */
class ThreePartsTest extends WebTest {
    @Inject
    ThreeParts parts;

    @Test
    void ofALadderTheStepsThatAreStillToBeTaken() throws IOException {
        var said = parts.of(line("files-are-locked", "closed,key", 1), Locale.ENGLISH);
        assertThat(said.get(Part.REMEDY).words()).isEqualTo("The cupboard is locked.");
        assertThat(said.get(Part.REASON).words()).isEqualTo("A name that is read is out.");
        assertThat(parts.of(line("files-are-locked", "-", 0), Locale.forLanguageTag("vi")).get(Part.REMEDY).words())
            .isEqualTo("Tủ được đóng. Tủ được khóa. Mỗi lúc chỉ một nhân viên giữ chìa khóa.");
    }

    @Test
    void ofANumberTheThresholdThatIsAimedAt() throws IOException {
        var said = parts.of(line("waiting-days", "4", 1), Locale.ENGLISH);
        assertThat(said.get(Part.PROBLEM).words()).contains("5");
        assertThat(said.get(Part.REMEDY).words()).contains("2");
    }

    private static Counted line(String id, String measured, int level) throws IOException {
        var sheet = sheet();
        var domain = sheet.domains().stream().filter(each -> each.criteria().stream()
            .anyMatch(criterion -> criterion.id().equals(id))).findFirst().orElseThrow();
        return new Counted(domain, sheet.criterion(id).orElseThrow(), Optional.of(new Rating.Measured(measured,
            Proof.PRACTICE)),
            new Counted.In(level, Optional.empty(), Ratio.of(1, 2), Ratio.of(1, 1), false), Counted.RedLine.NONE);
    }

    private static Sheet sheet() throws IOException {
        var file = Path.of("src/test/resources/sheet/good/measures-1.yaml");
        return SheetReader.read("measures-1.yaml", Files.readAllBytes(file)).sheet().orElseThrow();
    }
}
