package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.havenmark.exchange.Workbook.Grid;
import org.havenmark.exchange.Workbook.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Forms within every bound of a workbook that still ask for more work than any form needs. */
@Timeout(value = 50, unit = TimeUnit.SECONDS)
class HostileFormsTest {
    private static final int MANY = 19_000;
    private static final List<String> YES_OR_NO = List.of("list_name|name|label", "yn|yes|Yes", "yn|no|No");

    @Test
    void thousandsOfQuestionsOfOneName() {
        var reading = read(rows("type|name|label", "select_one yn|same|Same"), YES_OR_NO);
        assertThat(reading.criteria()).isEqualTo(MANY);
    }

    @Test
    void thousandsOfAnswersInOneList() {
        var choices = IntStream.range(0, MANY).mapToObj(at -> "long|a" + at + "|A|"
            + at % 900).collect(Collectors.toList());
        choices.add(0, "list_name|name|label|score");
        var reading = read(List.of("type|name|label", "select_one long|q|Q"), choices);
        assertThat(reading.notes()).extracting(Note::key).contains("too-many-levels");
    }

    @Test
    void thousandsOfGroupsWithinEachOther() {
        var reading = read(rows("type|name|label|relevant", "begin_group|g|G|${q} = 'yes'"), YES_OR_NO);
        assertThat(reading.domains()).isZero();
        assertThat(reading.notes()).extracting(Note::key).contains("never-ended", "group-in-repeat");
    }

    @Test
    void conditionsThatAreLongOrDeep() {
        var deep = "(".repeat(15_000) + "1" + ")".repeat(15_000);
        var dark = "not(".repeat(900) + "${q} = 'yes'" + ")".repeat(900);
        var wide = String.join(" and ", copies(3_000, "${q} = 'yes'"));
        var signs = "$".repeat(30_000);
        for (var relevant : List.of(deep, dark, wide, signs)) {
            var reading = read(List.of("type|name|label|relevant", "select_one yn|q|Q|", "select_one yn|r|R|"
                + relevant), YES_OR_NO);
            assertThat(reading.notes()).extracting(Note::key).contains("relevance");
        }
    }

    @Test
    void pathsOfOurOwnThatLeadNowhere() {
        var paths = List.of("hm_", "hm_.", "hm_[", "hm_[0]", "hm_[99999]", "hm_a[5].b", "hm_" + "a.".repeat(5_000)
            + "b", "hm_domains[0].id", "hm_criteria", "hm_levels.1", "hm_..weight");
        var head = "type|name|label|" + String.join("|", paths);
        var reading = read(List.of(head, "select_one yn|q|Q" + "|v".repeat(paths.size()),
            "begin_group|g|G" + "|v".repeat(paths.size())), YES_OR_NO);
        assertThat(Tree.yaml(reading.tree())).isNotEmpty();
    }

    @Test
    void aThousandColumnsWithoutAMeaning() {
        var row = String.join("|", copies(990, "x"));
        var rows = new ArrayList<>(List.of("type|name|" + row.replace("x", "Column (never heard of)")));
        IntStream.range(0, 500).forEach(at -> rows.add("select_one yn|q" + at + "|" + row));
        assertThat(read(rows, YES_OR_NO).criteria()).isEqualTo(500);
    }

    private static List<String> copies(int count, String words) {
        return Collections.nCopies(count, words);
    }

    private static List<String> rows(String head, String row) {
        var rows = new ArrayList<>(copies(MANY, row));
        rows.add(0, head);
        return rows;
    }

    private static FormReading read(List<String> survey, List<String> choices) {
        return FormReader.read(new Workbook(List.of(grid("survey", survey), grid("choices", choices))));
    }

    private static Grid grid(String name, List<String> lines) {
        return new Grid(name, IntStream.range(0, lines.size()).mapToObj(at -> {
            var words = Arrays.asList(lines.get(at).split("\\|", -1));
            return new Row(at + 1, IntStream.range(0, words.size()).filter(column -> !words.get(column).isEmpty())
                .mapToObj(column -> new Cell(name, at + 1, column + 1, words.get(column))).toList());
        }).toList());
    }
}
