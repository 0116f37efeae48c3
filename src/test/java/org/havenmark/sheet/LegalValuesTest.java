package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.havenmark.sheet.LegalValue.Content;
import org.junit.jupiter.api.Test;

/** What a country's law sets goes into the sheets that ship, under ids that every sheet shares. */
class LegalValuesTest {
    private static final String LONGEST = "x".repeat(299) + ".";

    @Test
    void theSheetsThatShipKnowThreeValuesAndGiveThemTheSameNames() {
        var values = SheetFiles.shipped().stream().flatMap(sheet -> sheet.legal().stream()).distinct().toList();
        assertThat(values).extracting(LegalValue::id).containsExactlyInAnyOrder("reflection-days", "age-of-majority",
            "guardian-rule");
    }

    @Test
    void aLegalValueIsThereBecauseATextRefersToIt() {
        SheetFiles.shipped().forEach(sheet -> {
            var file = SheetFiles.shippedText(sheet.id() + "-" + sheet.version() + ".yaml");
            assertThat(sheet.legal()).as(sheet.id())
                .allSatisfy(value -> assertThat(file).contains("{" + value.id() + "}"));
        });
    }

    @Test
    void theDaysOfReflectionOfACountryStandInTheSheetsThatSpeakOfThem() {
        for (var name : new String[] {"module-rights-1.yaml:consent-asked-again",
            "module-border-reception-1.yaml:border-time-to-tell"}) {
            var parts = name.split(":");
            var law = Map.of("reflection-days", Content.of(90));
            assertThat(read(parts[0], Map.of()).criterion(parts[1]).orElseThrow().guidance().words().values())
                .allMatch(words -> words.contains("30"));
            assertThat(read(parts[0], law).criterion(parts[1]).orElseThrow().guidance().words().values())
                .allMatch(words -> words.contains("90")).noneMatch(words -> words.contains("30"));
        }
    }

    @Test
    void theAgeAndTheGuardianOfACountryStandInTheModuleOnChildren() {
        var rule = new Text(Map.of("en", "the guardian whom a judge names", "vi", "người giám hộ do thẩm phán cử"));
        var sheet = read("module-children-1.yaml",
            Map.of("age-of-majority", Content.of(21), "guardian-rule", Content.of(rule)));
        assertThat(sheet.criterion("no-proof-of-force-under-age").orElseThrow().text().words())
            .containsEntry("en", "Nobody under 21 has to prove force, or having said no, to get the care of a child.")
            .hasEntrySatisfying("vi", words -> assertThat(words).startsWith("Người dưới 21 tuổi "));
        assertThat(sheet.criterion("guardian-from-outside").orElseThrow().guidance().words())
            .hasEntrySatisfying("en", words ->
                assertThat(words).contains("the decisions belong to the guardian whom a judge names. Call on"))
            .hasEntrySatisfying("vi", words -> assertThat(words).contains("là người giám hộ do thẩm phán cử. Hãy gọi"));
    }

    @Test
    void theLongestRuleThatASettingTakesStillFits() {
        var rule = new Text(Map.of("en", LONGEST, "vi", LONGEST));
        assertThat(SheetReader.read("a.yaml", SheetFiles.shippedText("module-children-1.yaml").getBytes(UTF_8),
            Map.of("guardian-rule", Content.of(rule), "age-of-majority", Content.of(21))).problems()).isEmpty();
    }

    private static Sheet read(String name, Map<String, Content> law) {
        return SheetReader.read(name, SheetFiles.shippedText(name).getBytes(UTF_8), law).sheet().orElseThrow();
    }
}
