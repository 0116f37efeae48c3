package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.havenmark.bench.LongSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Out as XLSForm and back as YAML: the same sheet, and not one cell without account. */
class RoundTripTest {
    static List<byte[]> sheets() {
        var sheets = new ArrayList<>(Samples.shipped().values());
        sheets.addAll(Samples.folder("src/test/resources/sheet/good").values());
        sheets.addAll(Samples.folder("src/test/resources/exchange").values());
        sheets.add(Samples.everything("share-met", "share-at-target"));
        sheets.add(Samples.requirements("requirements"));
        sheets.add(Samples.mustPass("weighted-mean-of-domains\n  unanswered: zero"));
        return sheets;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothingIsLostOnTheWayOutAndBack(byte[] yaml) {
        var sheet = Samples.sheet(yaml);
        var book = WorkbookReader.read(Samples.workbook(yaml));
        var reading = FormReader.read(book);
        assertThat(reading.notes()).isEmpty();
        assertThat((long) reading.used()).isEqualTo(book.cells().count());
        var back = Tree.yaml(reading.tree());
        assertThat(Samples.sheet(back)).isEqualTo(sheet);
        assertThat(Tree.of(back)).isEqualTo(Tree.of(yaml));
        assertThat(FormReader.read(WorkbookReader.read(Samples.workbook(back)))).isEqualTo(reading);
    }

    @Test
    void neitherIsAnythingOfAsLongASheetAsAnyCountrys() {
        nothingIsLostOnTheWayOutAndBack(LongSheet.yaml());
    }

    @Test
    void theJsonIsTheSameSheet() {
        var yaml = Samples.everything("weighted-mean-of-domains", "lowest");
        // JSON is YAML, but for levels: a name in JSON stands in quotes, and so is no number.
        var json = Json.write(Tree.of(yaml)).replaceAll("\"([0-9]+)\": ", "$1: ");
        assertThat(Samples.sheet(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(Samples.sheet(yaml));
    }

    @Test
    void whatSomebodyAddsToOurFormIsToldAndNotTakenForOurs() {
        var yaml = Samples.minimal();
        var form = FormMaker.make(Samples.sheet(yaml), yaml, Samples.SAID);
        form.survey().get(2).put("required", "yes");
        form.survey().get(2).put("media::image", "door.png");
        var reading = FormReader.read(WorkbookReader.read(FormWriter.write(form)));
        assertThat(reading.notes()).extracting(Note::key).containsExactly("not-kept", "not-kept");
        assertThat(reading.notes()).extracting(Note::cells).containsExactly(2, 2);
        assertThat(Samples.sheet(Tree.yaml(reading.tree()))).isEqualTo(Samples.sheet(yaml));
    }

    @Test
    void wordsThatLookLikeSomethingElseStayWords() {
        var yaml = new String(Samples.minimal(), StandardCharsets.UTF_8)
            .replaceFirst("source: .*", "source: 1.10").getBytes(StandardCharsets.UTF_8);
        assertThat(new String(yaml, StandardCharsets.UTF_8)).contains("source: 1.10");
        var back = FormReader.read(WorkbookReader.read(Samples.workbook(yaml)));
        assertThat(Samples.sheet(Tree.yaml(back.tree()))).isEqualTo(Samples.sheet(yaml));
    }

    @Test
    void aTextThatSomebodyChangesComesBackChanged() {
        var yaml = Samples.minimal();
        var form = FormMaker.make(Samples.sheet(yaml), yaml, Samples.SAID);
        form.survey().stream().filter(row -> row.containsKey("label::English (en)")).skip(2).findFirst().orElseThrow()
            .put("label::English (en)", "Residents leave when they want.");
        var back = FormReader.read(WorkbookReader.read(FormWriter.write(form)));
        assertThat(new String(Tree.yaml(back.tree()), StandardCharsets.UTF_8))
            .contains("Residents leave when they want.");
    }
}
