package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.havenmark.sheet.Advice.Kind;
import org.junit.jupiter.api.Test;

class AdvisingTest {
    private static final String WEIGHT = "        weight: 3\n";
    private static final String SECOND = "        may-not-apply: true\n        profiles: [children]\n";
    private static final String BANDS = "to: 62.5, name: {en: Starting, vi: Khởi đầu}}";

    @Test
    void thereIsNothingToSayAboutAnySheetThatShips() {
        assertThat(SheetFiles.shipped()).isNotEmpty()
            .allSatisfy(sheet -> assertThat(Advising.of(sheet)).as(sheet.id()).isEmpty());
    }

    @Test
    void aWeightWithNothingBesideItChangesNothing() {
        assertThat(advice(sheet())).contains(Advice.of(Kind.WEIGHTS_ALL_ALIKE, "facilities", 3));
        assertThat(advice(sheet().replace(WEIGHT, ""))).extracting(Advice::kind)
            .doesNotContain(Kind.WEIGHTS_ALL_ALIKE);
    }

    @Test
    void aWeightChangesNothingWhereEachCountsTheSame() {
        var met = sheet().replace("weighted-mean-of-domains", "share-met");
        assertThat(advice(met)).contains(Advice.of(Kind.WEIGHT_WITHOUT_EFFECT, "doors-open-from-inside", 3));
    }

    @Test
    void aDomainsWeightChangesNothingInASum() {
        var sum = sheet().replace("weighted-mean-of-domains", "weighted-sum").replace("    weight: 1\n",
            "    weight: 2\n");
        assertThat(advice(sum)).contains(Advice.of(Kind.WEIGHT_WITHOUT_EFFECT, "facilities", 2));
    }

    @Test
    void aBandBetweenThePossibleScoresIsOutOfReach() {
        var narrow = sheet().replace(BANDS, "to: 51, name: {en: Starting, vi: Khởi đầu}}\n"
            + "    - {id: narrow, from: 51, to: 62.5, name: {en: Narrow, vi: Hẹp}}");
        assertThat(advice(narrow)).contains(Advice.of(Kind.BAND_OUT_OF_REACH, "narrow"));
        assertThat(advice(narrow.replace("51", "50"))).extracting(Advice::kind).doesNotContain(Kind.BAND_OUT_OF_REACH);
    }

    @Test
    void aClassThatABetterOneIncludesIsOutOfReach() {
        var classes = requirements("- {id: best, name: {en: A, vi: A}, needs: [{share: 50}]}",
            "- {id: next, name: {en: B, vi: B}, needs: [{share: 80}]}", "- {id: rest, name: {en: C, vi: C}}");
        assertThat(advice(classes)).contains(Advice.of(Kind.CLASS_OUT_OF_REACH, "next", "best"));
        assertThat(advice(classes.replace("{share: 80}", "{share: 40}"))).extracting(Advice::kind)
            .doesNotContain(Kind.CLASS_OUT_OF_REACH);
    }

    @Test
    void aLevelThatEveryProofCapsIsOutOfReach() {
        var capped = sheet().replace("only: second-source}",
            "only: second-source}\n    - {proof: confirmed, level: 1}");
        assertThat(advice(capped)).contains(Advice.of(Kind.LEVEL_OUT_OF_REACH, "doors-open-from-inside", 2))
            .doesNotContain(Advice.of(Kind.LEVEL_OUT_OF_REACH, "files-carry-codes", 2));
    }

    @Test
    void morePerCentThanAllIsOutOfReach() {
        var measured = sheet().replace(WEIGHT, WEIGHT + "        measure: {kind: sample, levels: {1: 50, 2: 120}}\n");
        assertThat(advice(measured)).contains(Advice.of(Kind.LEVEL_OUT_OF_REACH, "doors-open-from-inside", 2));
    }

    @Test
    void aRedLineThatAnAnswerSwitchesOffIsTold() {
        var conditional = sheet().replace(WEIGHT, WEIGHT
            + "        when: [{criterion: files-carry-codes, at-least: 1}]\n");
        assertThat(advice(conditional)).contains(Advice.of(Kind.RED_LINE_SWITCHED_OFF, "doors-open-from-inside"));
    }

    @Test
    void aMustPassThatMayNotApplyOrHasNoCriterionIsTold() {
        var passes = sheet().replace("profiles:\n  -",
            "groups:\n  - {id: critical, name: {en: critical, vi: thiết yếu}}\n"
            + "profiles:\n  -").replace("rules:\n", "rules:\n  must-pass: [{group: critical, class: "
            + "{id: unsafe, name: {en: Unsafe, vi: Không an toàn}}}]\n");
        assertThat(advice(passes)).contains(Advice.of(Kind.MUST_PASS_EMPTY, "critical", "critical"));
        assertThat(advice(passes.replace(SECOND, SECOND + "        groups: [critical]\n")))
            .contains(Advice.of(Kind.MUST_PASS_SKIPPED, "files-carry-codes", "critical"))
            .extracting(Advice::kind).doesNotContain(Kind.MUST_PASS_EMPTY);
    }

    @Test
    void twoStatementsWithNearlyTheSameWordsAreTold() {
        var twins = sheet().replace("Files carry a code instead of a name.",
            "Residents can open the door from inside.");
        assertThat(advice(twins)).contains(Advice.of(Kind.ALIKE, "files-carry-codes", "1.1"));
    }

    @Test
    void wordsThatDoNotRespectResidentsAreTold() {
        var rude = sheet().replace("Files carry a code instead of a name.", "The file of the victim carries a code.")
            .replace("Hồ sơ mang mã", "Hồ sơ của đối tượng mang mã");
        assertThat(advice(rude))
            .contains(Advice.of(Kind.DISRESPECT, "files-carry-codes", "victim", "en"),
                Advice.of(Kind.DISRESPECT, "files-carry-codes", "đối tượng", "vi"));
    }

    @Test
    void aQuestionAndACallForATaleInviteAStory() {
        var asked = sheet().replace("Files carry a code instead of a name.", "\"What does a file carry?\"");
        assertThat(advice(asked)).contains(Advice.of(Kind.INVITES_STORY, "files-carry-codes", "en"));
        var told = sheet().replace("Hồ sơ mang mã thay cho tên.", "Hãy kể về hồ sơ.");
        assertThat(advice(told)).contains(Advice.of(Kind.INVITES_STORY, "files-carry-codes", "vi"));
    }

    @Test
    void whatDoesNotFitATabletIsTold() {
        var wordy = sheet().replace("Files carry a code instead of a name.", "x ".repeat(71).strip());
        assertThat(advice(wordy)).contains(Advice.of(Kind.LONG_FOR_TABLET, "files-carry-codes", "en", 141, 140));
        var word = "Geheimhaltungsvereinbarungen";
        assertThat(advice(sheet().replace("Files carry a code", word + " carry a code")))
            .contains(Advice.of(Kind.LONG_WORD, "files-carry-codes", "en", word));
    }

    @Test
    void everyAdviceHasWordsInBothLanguages() throws IOException {
        for (var language : List.of("en", "vi")) {
            var words = new Properties();
            try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/sheet_" + language
                + ".properties"))) {
                words.load(file);
            }
            assertThat(Arrays.stream(Kind.values()).map(kind -> Advice.of(kind, "a").messageKey()))
                .allSatisfy(key -> assertThat(words.getProperty(key)).isNotBlank());
            assertThat(new MessageFormat(words.getProperty("sheet.advice.long-word"))
                .format(new Object[] {"en", "Geheimnis"})).contains("Geheimnis");
        }
    }

    private static String requirements(String... classes) {
        var from = sheet().indexOf("  bands:");
        var to = sheet().indexOf("profiles:\n  -");
        return (sheet().substring(0, from) + "  classes:\n    " + String.join("\n    ", classes) + "\n"
            + sheet().substring(to)).replace("weighted-mean-of-domains", "requirements");
    }

    private static List<Advice> advice(String yaml) {
        var reading = SheetReader.read("a.yaml", yaml.getBytes(UTF_8));
        assertThat(reading.problems()).isEmpty();
        return Advising.of(reading.sheet().orElseThrow());
    }

    private static String sheet() {
        try {
            return Files.readString(Path.of("src/test/resources/sheet/good/minimal-1.yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
