package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.Covering.Served;
import org.havenmark.sheet.Covering.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveringTest {
    private static final Standard HOUSE = standard("house", "House Rules", "5", "5.1", "5.2", "5.2.1", "6", "51");
    private static final Standard OTHER = standard("other", "Other", "6", "7");

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
        House Rules 5                              | 5 SERVED, 5.1 AS_A_WHOLE, 5.2 AS_A_WHOLE, 5.2.1 AS_A_WHOLE
        House Rules 5.1                            | 5 IN_PART, 5.1 SERVED
        House Rules 5.1; House Rules 5.2           | 5 BY_PARTS, 5.1 SERVED, 5.2 SERVED, 5.2.1 AS_A_WHOLE
        House Rules 5.1; House Rules 5.2.1         | 5 BY_PARTS, 5.1 SERVED, 5.2 BY_PARTS, 5.2.1 SERVED
        House Rules 5.2.1                          | 5 IN_PART, 5.2 BY_PARTS, 5.2.1 SERVED
        House Rules 51                             | 51 SERVED
        house  rules 5.1                           | 5 IN_PART, 5.1 SERVED
        5.1                                        | 5 IN_PART, 5.1 SERVED
        6                                          | ''
        Other 7                                    | ''
        House Rules 9                              | ''
        """)
    void aClauseIsCoveredByItselfItsPartsOrItsWhole(String serves, String states) {
        var covering = Covering.of(HOUSE, List.of(HOUSE, OTHER), List.of(sheet(serves.split("; "))));
        assertThat(String.join(", ", covering.clauses().stream().filter(clause -> clause.state() != State.NONE)
            .map(clause -> clause.clause().code() + " " + clause.state()).toList())).isEqualTo(states);
    }

    @Test
    void aCodeAloneIsEnoughWhereOneStandardHasIt() {
        var sheet = sheet("6", "7");
        assertThat(Covering.of(HOUSE, List.of(HOUSE), List.of(sheet)).clauses().get(4).state()).isEqualTo(State.SERVED);
        var both = Covering.of(HOUSE, List.of(HOUSE, OTHER), List.of(sheet));
        assertThat(both.clauses().get(4).state()).isEqualTo(State.NONE);
        assertThat(both.unknown()).containsOnlyKeys("6");
        assertThat(both.elsewhere()).isEqualTo(1);
    }

    @Test
    void whatServesNothingIsListedWithWhatItNames() {
        var covering = Covering.of(HOUSE, List.of(HOUSE, OTHER), List.of(sheet("", "Hause 5", "Other 7",
            "5.1, Hause 5")));
        assertThat(covering.unserving()).extracting(Served::number).containsExactly("1.1", "1.2", "2.1");
        assertThat(covering.unknown()).containsOnlyKeys("Hause 5");
        assertThat(covering.unknown().get("Hause 5")).extracting(Served::number).containsExactly("1.2", "1.4");
        assertThat(covering.elsewhere()).isEqualTo(1);
        assertThat(covering.clauses().get(1).criteria()).extracting(Served::number).containsExactly("1.4");
    }

    @Test
    void aCriterionThatNamesAClauseTwiceCountsOnceAndSeveralSheetsAreOneWhole() {
        var covering = Covering.of(HOUSE, List.of(HOUSE), List.of(sheet("5.1, House Rules 5.1"), sheet("5.1", "5.2")));
        assertThat(covering.clauses().get(1).criteria()).hasSize(2);
        assertThat(covering.count(State.SERVED)).isEqualTo(2);
    }

    @Test
    void lettersGoOnFromANumberToo() {
        var plan = standard("plan", "Plan", "PPC 5", "PPC 5 a", "PPC 5b", "PPC 51");
        assertThat(plan.clauses().stream().map(plan::whole).map(whole -> whole.map(Standard.Clause::code).orElse("")))
            .containsExactly("", "PPC 5", "PPC 5", "");
    }

    @Test
    void everySheetThatShipsServesTheRegionalPlan() throws IOException {
        var plan = StandardReader.read("a", Files.readAllBytes(Path.of("scoresheets/standards/commit-spa-ii.yaml")))
            .standard().orElseThrow();
        for (var name : List.of("shelter-core-1", "module-staff-1", "module-border-reception-1")) {
            var sheet = SheetReader.read(name, Files.readAllBytes(Path.of("scoresheets", name + ".yaml"))).sheet()
                .orElseThrow();
            var covering = Covering.of(plan, List.of(plan), List.of(sheet));
            assertThat(covering.unknown()).isEmpty();
            assertThat(covering.count(State.SERVED)).as(name).isPositive();
        }
    }

    /** The target on assessing others is the network's own: no criterion of a shelter is about it. */
    @Test
    void togetherTheyNameEachPartOfWhatThePlanSaysOnHelp() throws IOException {
        var plan = StandardReader.read("a", Files.readAllBytes(Path.of("scoresheets/standards/commit-spa-ii.yaml")))
            .standard().orElseThrow();
        var covering = Covering.of(plan, List.of(plan), SheetFiles.shipped());
        assertThat(covering.unknown()).isEmpty();
        assertThat(covering.clauses()).filteredOn(clause -> clause.state() == State.SERVED)
            .extracting(clause -> clause.clause().code()).containsExactly("PPC 5", "PPC 5 a", "PPC 5 b", "PPC 5 c",
                "PPC 5 d", "PPC 5 e", "PPC 5 f", "PPC 5 g", "PPC 5 h");
        assertThat(covering.clauses()).filteredOn(clause -> clause.clause().code().startsWith("Target"))
            .allMatch(clause -> clause.state() == State.NONE);
    }

    private static Standard standard(String id, String name, String... codes) {
        var text = new Text(Map.of("en", "Words"));
        return new Standard(id, name, text, Text.NONE, "Invented", List.of("en"), false,
            Arrays.stream(codes).map(code -> new Standard.Clause(code, text)).toList());
    }

    /**
     * The small sheet with so many criteria in its first domain, each serving these; the second domain's serves none.
     */
    private static Sheet sheet(String... serves) {
        var small = SheetReader.read("a", SheetFiles.minimal()).sheet().orElseThrow();
        var text = new String(SheetFiles.minimal(), UTF_8);
        int start = text.indexOf("      - id: doors-open-from-inside");
        int end = text.indexOf("  - id: lives");
        var criterion = text.substring(start, end);
        var criteria = new StringBuilder();
        for (int i = 0; i < serves.length; i++) {
            criteria.append(criterion.replace("doors-open-from-inside", "criterion-" + i)
                .replaceAll("(?m)(0|1|2): \\{en: ", "$1: {en: " + i + " ")
                .replaceAll("vi: (Bảo|Cửa chỉ|Ban)", "vi: " + i + " $1")
                .replace("serves: [COMMIT SPA II PPC 5]", "serves: [" + serves[i] + "]"));
        }
        var reading = SheetReader.read("a", (text.substring(0, start) + criteria + text.substring(end))
            .getBytes(UTF_8));
        assertThat(reading.problems()).isEmpty();
        assertThat(small.domains()).hasSize(2);
        return reading.sheet().orElseThrow();
    }
}
