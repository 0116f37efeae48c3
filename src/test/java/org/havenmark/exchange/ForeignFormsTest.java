package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Forms as others write them. */
class ForeignFormsTest {
    private static final String[] SURVEY = {
        "Type|name|LABEL::English (en)|label::Tiếng Việt (vi)|hint|relevance|required|appearance",
        "start|start",
        "geopoint|where|Stand at the door|||",
        "deviceid|device",
        "",
        "begin group|house|The house|Ngôi nhà",
        "select_one scale4|Water_supply|Water runs all day|Nước chảy cả ngày|Open a tap||yes|minimal",
        "select_one yn|toilet|A toilet works|Nhà vệ sinh dùng được||${Water_supply} >= 2",
        "select_one yn|toilet lock|It can be locked|Có khóa||selected(${toilet}, ‘yes’) and ${Water_supply} > 0",
        "select_one colour|paint|Colour of the wall|Màu tường",
        "text|full_name|Name of the resident|Họ và tên",
        "text|remarks|Anything else|Điều khác||${toilet} = 'no' or ${paint} = 'red'",
        "end group",
        "begin_group|talk|Talks|Trò chuyện",
        "note|hello|Be kind|Hãy tử tế",
        "end_group",
        "select_one yn|fire exit|There is a fire exit|Có lối thoát hiểm||count-selected(${paint}) > 1",
        "barcode|scan|Scan it",
        "audio|voice|Say it"};
    private static final String[] CHOICES = {
        "list name|name|label::English (en)|label::Tiếng Việt (vi)|Score|colour",
        "scale4|0|Never|Không bao giờ|0",
        "scale4|1|Sometimes|Đôi khi|1",
        "scale4|2|Often|Thường|2",
        "scale4|3|Always|Luôn luôn|5|green",
        "scale4|na|Does not apply|Không áp dụng",
        "yn|yes|Yes|Có",
        "yn|no|No|Không",
        "colour|red|Red|Đỏ",
        "colour|blue|Blue|Xanh"};
    private static final String[] SETTINGS = {"form title|form_id|version|public_key", "Bảng kiểm|Check_list|7|abc"};

    @Test
    void groupsBecomeDomainsAndScoredAnswersCriteria() {
        var yaml = new String(Tree.yaml(read(Book.inline()).tree()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(yaml).contains("id: check-list", "version: 7", "Bảng kiểm", "id: house", "Ngôi nhà",
            "id: water-supply", "en: \"Water runs all day\"", "vi: \"Nước chảy cả ngày\"", "evidence:", "Open a tap",
            "may-not-apply: true", "points: 5", "id: toilet-lock", "scale: yn", "id: fire-exit")
            .doesNotContain("paint", "full_name", "full-name", "remarks", "geopoint", "green");
        var second = Tree.map(criteria(0).get(1));
        assertThat(second.get("when").toString()).isEqualTo("[{criterion=water-supply, at-least=2}]");
        assertThat(Tree.map(criteria(0).get(2)).get("when").toString())
            .isEqualTo("[{criterion=toilet, at-least=1}, {criterion=water-supply, at-least=1}]");
    }

    @Test
    void theRestIsToldWithItsPlace() {
        var told = read(Book.inline()).notes().stream().map(note -> note.kind() + " " + note.sheet() + " "
            + note.column() + note.row() + " " + note.key()).toList();
        assertThat(told).contains("LOST survey A2 times", "REFUSED survey A3 danger.location",
            "REFUSED survey A4 danger.device", "LOST survey A10 no-scores", "REFUSED survey A11 danger.name",
            "LOST survey A12 free-text", "LOST survey A14 empty-group", "LOST survey A15 note",
            "LOST survey F17 relevance", "REFUSED survey A18 danger.code", "REFUSED survey A19 danger.voice",
            "LOST survey G1 not-kept", "LOST choices F1 not-kept", "LOST choices A9 list-unused",
            "LOST settings D1 not-kept");
    }

    @Test
    void sharedStringsInSeveralFontsSayTheSame() {
        var shared = read(Book.shared());
        assertThat(shared.tree()).isEqualTo(read(Book.inline()).tree());
        assertThat(shared.notes()).isEqualTo(read(Book.inline()).notes());
    }

    @Test
    void labelsWithoutALanguageAreInTheFormsOwnAndNamesWithoutACodeAreLookedAt() {
        var reading = FormReader.read(WorkbookReader.read(Book.inline()
            .sheet("Survey", "type|name|label|label::Vietnamese|label::Klingonian", "select1 yn|lamp|A lamp|Một đèn|x")
            .sheet("choices", "list_name|value|caption", "yn|1|Yes", "yn|0|No")
            .sheet("settings", "default_language", "English (en)").bytes()));
        assertThat(reading.criteria()).isEqualTo(1);
        assertThat(reading.tree().get("languages")).isEqualTo(List.of("en", "vi"));
        assertThat(reading.notes()).extracting(Note::key).containsExactly("language-without-code", "not-kept", "loose",
            "words-missing", "words-missing");
    }

    @Test
    void nothingIsEverLostInSilence() {
        var random = new Random(11);
        for (int round = 0; round < 400; round++) {
            var book = Book.inline().sheet("survey", shuffled(SURVEY, random)).sheet("choices", shuffled(CHOICES,
                random))
                .sheet("settings", SETTINGS).sheet("entities", "list_name|label", "people|x");
            var workbook = WorkbookReader.read(book.bytes());
            var reading = FormReader.read(workbook);
            assertThat((long) reading.used() + reading.notes().stream().mapToInt(Note::cells).sum())
                .isEqualTo(workbook.cells().count());
        }
    }

    @Test
    void aWorkbookThatIsNoFormIsRefused() {
        assertThatThrownBy(() -> FormReader.read(WorkbookReader.read(Book.inline().sheet("Sheet1", "a|b").bytes())))
            .hasMessage("no-survey");
        assertThatThrownBy(() -> FormReader.read(WorkbookReader.read(Book.inline().sheet("survey", "a|b",
            "1|2").bytes())))
            .hasMessage("no-type-column");
    }

    @Test
    void everyKeyHasItsWords() {
        var keys = read(Book.inline()).notes().stream().map(note -> "exchange.note." + note.key())
            .collect(Collectors.toSet());
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(Samples.SAID.in("vi", key)).doesNotContain("⟦"));
    }

    private static FormReading read(Book book) {
        return FormReader.read(WorkbookReader.read(book.sheet("survey", SURVEY).sheet("choices", CHOICES)
            .sheet("settings", SETTINGS).bytes()));
    }

    private static List<Object> criteria(int domain) {
        return Tree.list(Tree.map(Tree.list(read(Book.inline()).tree().get("domains")).get(domain)).get("criteria"));
    }

    /** The head stays; some rows change places, go, or lose cells. */
    private static String[] shuffled(String[] lines, Random random) {
        return IntStream.range(0, lines.length).mapToObj(at -> {
            if (at == 0) {
                return lines[0];
            }
            var line = lines[random.nextInt(10) == 0 ? 1 + random.nextInt(lines.length - 1) : at];
            return random.nextInt(6) > 0 ? line : line.replaceFirst("\\|[^|]*", "|");
        }).toArray(String[]::new);
    }
}
