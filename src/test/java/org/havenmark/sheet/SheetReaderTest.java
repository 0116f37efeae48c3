package org.havenmark.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenmark.sheet.Criterion.Look;
import org.havenmark.sheet.Criterion.ProofRule;
import org.havenmark.sheet.Criterion.Stage;
import org.havenmark.sheet.Domain.Axis;
import org.havenmark.sheet.Scale.Cap;
import org.havenmark.sheet.Scale.Level;
import org.havenmark.sheet.Sheet.Purpose;
import org.havenmark.sheet.Sheet.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SheetReaderTest {
    private static final Path GOOD = Path.of("src/test/resources/sheet/good/minimal-1.yaml");

    @Test
    void aGoodSheetIsReadToTheLastWord() throws IOException {
        var reading = SheetReader.read("minimal-1.yaml", Files.readAllBytes(GOOD));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheet()).contains(new Sheet("minimal", 1, text("A small sheet", "Một bảng nhỏ"),
            text("As little as a sheet can hold.", "Ít nhất mà một bảng có thể có."), List.of("en", "vi"),
            Set.of(Purpose.PEER, Purpose.SELF), scale(), List.of(), rules(), List.of(),
            List.of(new Tag("children", text("takes children", "nhận trẻ em"))),
            List.of(new Tag("counselling", text("Counselling", "Tham vấn"))), List.of(),
            List.of(new Gate("files-carry-codes", 0, Look.CODED_FILE, text("Files show names.", "Hồ sơ ghi tên."))),
            List.of(), List.of(
                new Domain("facilities", text("Facilities", "Cơ sở vật chất"), Axis.PROCESS, 1, List.of(doors()),
                    Set.of(), List.of(), Optional.empty()),
                new Domain("lives", text("How residents fare", "Cuộc sống của người ở"), Axis.WELL_BEING, 0,
                    List.of(files()), Set.of(), List.of(), Optional.empty()))));
    }

    @Test
    void readingTwiceGivesTheSame() throws IOException {
        var broken = Files.readAllBytes(Path.of("src/test/resources/sheet/broken/57-much-at-once.yaml"));
        assertThat(SheetReader.read("a", broken)).isEqualTo(SheetReader.read("a", broken));
        var good = Files.readAllBytes(GOOD);
        assertThat(SheetReader.read("a", good).toString()).isEqualTo(SheetReader.read("a", good).toString());
    }

    @Test
    void howTheFileIsLaidOutDoesNotChangeTheSheet() throws IOException {
        var good = Files.readString(GOOD);
        var windows = "\uFEFF# from an editor on Windows\r\n" + good.replace("\n", "\r\n");
        assertThat(SheetReader.read("a", windows.getBytes(UTF_8)))
            .isEqualTo(SheetReader.read("a", good.getBytes(UTF_8)));
        var folded = good.replace("title: {en: A small sheet, vi: Một bảng nhỏ}",
            "title:\n  vi: \"Một bảng nhỏ\"\n  en: >\n    A small\n    sheet");
        assertThat(SheetReader.read("a", folded.getBytes(UTF_8)))
            .isEqualTo(SheetReader.read("a", good.getBytes(UTF_8)));
    }

    private static Scale scale() {
        return new Scale("quality-0-2", List.of(
            new Level(0, text("Absent", "Không có"), text("It is not there.", "Chưa có gì."), 0),
            new Level(1, text("Begun", "Bắt đầu"), text("It has gaps.", "Còn thiếu."), 1),
            new Level(2, text("In place", "Sẵn có"), text("It is used.", "Đang được dùng."), 2)), 0, 2, List.of(
            new Cap(Proof.PAPER, 1, Optional.empty()),
            new Cap(Proof.PRACTICE, 1, Optional.of(ProofRule.SECOND_SOURCE))), false);
    }

    private static Rules rules() {
        return new Rules(Rules.Kind.WEIGHTED_MEAN_OF_DOMAINS, false, List.of(
            new Band("starting", range("0", "62.5"), text("Starting", "Khởi đầu"), false),
            new Band("steady", range("62.5", "100"), text("Steady", "Vững vàng"), true)), List.of(), List.of());
    }

    private static Optional<Band.Range> range(String from, String to) {
        return Optional.of(new Band.Range(new BigDecimal(from), false, new BigDecimal(to), false));
    }

    @Test
    void aRedLineHasFourteenDaysUnlessTheSheetSaysOtherwise() throws IOException {
        assertThat(days(Files.readString(GOOD))).containsExactly(14, 0);
        assertThat(days(Files.readString(GOOD).replace("red-line: true", "red-line: true\n        red-line-days: 3")))
            .containsExactly(3, 0);
    }

    private static List<Integer> days(String file) {
        return SheetReader.read("minimal-1.yaml", file.getBytes(UTF_8)).sheet().orElseThrow().criteria()
            .map(Criterion::redLineDays).toList();
    }

    private static Criterion doors() {
        return new Criterion("doors-open-from-inside",
            text("Residents can open the front door from inside.", "Người ở tự mở được cửa chính từ bên trong."),
            text("A locked door is a cage.", "Cửa khóa là lồng giam."),
            text("Try the door at night.", "Thử mở cửa vào ban đêm."), Set.of(Look.OBSERVE, Look.STAFF), Map.of(
                0, text("The key is with the guard.", "Bảo vệ giữ chìa khóa."),
                1, text("The door opens by day only.", "Cửa chỉ mở được ban ngày."),
                2, text("The door opens by hand at night.", "Ban đêm cửa mở được bằng tay.")),
            3, true, 14, 1, false, Set.of(), ProofRule.SECOND_SOURCE, true, List.of("counselling"), Stage.FIRST_DAYS,
            "B L4044-4047", false, List.of("COMMIT SPA II PPC 5"), scale(), Optional.empty(), Set.of(), List.of(),
            Optional.empty());
    }

    private static Criterion files() {
        return new Criterion("files-carry-codes",
            text("Files carry a code instead of a name.", "Hồ sơ mang mã thay cho tên."),
            text("A name on a cover tells everyone.", "Tên trên bìa là nói cho mọi người biết."),
            text("Look at five covers, closed.", "Xem năm bìa hồ sơ, để đóng."), Set.of(Look.CODED_FILE), Map.of(
                0, text("Covers show names.", "Bìa ghi tên."),
                1, text("Covers show codes; the list of names lies beside them.",
                    "Bìa ghi mã; danh sách tên để cạnh đó."),
                2, text("Covers show codes and the list is locked away.", "Bìa ghi mã và danh sách được khóa riêng.")),
            1, false, 0, 2, true, Set.of("children"), ProofRule.ANY, false, List.of(), Stage.ALWAYS, "", true,
            List.of(), scale(), Optional.empty(), Set.of(), List.of(), Optional.empty());
    }

    private static Text text(String en, String vi) {
        return new Text(Map.of("en", en, "vi", vi));
    }
}
