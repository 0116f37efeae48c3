package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.havenmark.drafting.Edit.Place;
import org.havenmark.sheet.SheetFile;
import org.havenmark.sheet.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {
    private final Document document = read(Path.of("scoresheets/shelter-core-1.yaml"));

    static List<Path> files() throws Exception {
        var files = new ArrayList<Path>();
        for (var folder : List.of("scoresheets", "src/test/resources/sheet/good")) {
            try (var found = Files.list(Path.of(folder))) {
                files.addAll(found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList());
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsWrittenReadsBackAsTheSameSheet(Path file) throws Exception {
        var bytes = Files.readAllBytes(file);
        var written = Document.read(bytes).write();
        assertThat(SheetReader.read("again", written.bytes()).sheet()).isPresent()
            .isEqualTo(SheetReader.read("first", bytes).sheet());
        assertThat(Document.read(written.bytes())).isEqualTo(Document.read(bytes));
    }

    @Test
    void everyLineKnowsWhatItIsAbout() {
        var broken = document.with(List.of(Edit.value("criteria/files-carry-codes/weight", null, "heavy")));
        var written = broken.write();
        var problems = SheetReader.read("x", written.bytes()).problems();
        assertThat(problems).hasSize(1);
        assertThat(written.place(problems.get(0))).isEqualTo("criteria/files-carry-codes/weight");
    }

    @Test
    void anAddressHoldsWhereverTheCriterionIs() {
        var moved = document.with(List.of(Edit.moved("criteria/files-carry-codes",
            document.place("criteria/files-carry-codes").orElseThrow(), new Place("domains/facilities", 0))));
        assertThat(moved.criteria("facilities")).startsWith("files-carry-codes");
        assertThat(moved.at("criteria/files-carry-codes/text/en"))
            .isEqualTo(document.at("criteria/files-carry-codes/text/en"));
        assertThat(moved.place("criteria/files-carry-codes")).contains(new Place("domains/facilities", 0));
    }

    @Test
    void anEditThatWasMadeUponSomethingElseDoesNotFit() {
        var mine = Edit.value("title/en", document.words("title/en"), "Mine");
        var theirs = document.with(List.of(Edit.value("title/en", document.words("title/en"), "Theirs")));
        assertThat(document.fits(mine)).isTrue();
        assertThat(theirs.fits(mine)).isFalse();
        assertThat(theirs.fits(Edit.value("title/vi", document.words("title/vi"), "Của tôi"))).isTrue();
    }

    @Test
    void anythingTakenBackLeavesNothingBehind() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var edits = edits(random);
            var changed = document.with(edits);
            assertThat(changed.with(EditFile.inverse(edits)).equals(document)).as("%s", edits).isTrue();
            assertThat(EditFile.read(EditFile.write(edits))).isEqualTo(edits);
        }
    }

    @Test
    void theDifferenceOfTwoStatesMakesOneOfTheOther() {
        var before = document.map("rules");
        var after = SheetFile.map(SheetFile.copy(before));
        var bands = SheetFile.list(after.get("bands"));
        bands.add(bands.remove(0));
        bands.remove(1);
        bands.add(1, new java.util.LinkedHashMap<>(Map.of("id", "new-band", "from", 5)));
        SheetFile.map(bands.get(0)).put("good", true);
        var edits = Differing.between("rules", before, after);
        assertThat(document.with(edits).map("rules")).isEqualTo(after);
        assertThat(document.with(edits).with(EditFile.inverse(edits))).isEqualTo(document);
        assertThat(Differing.between("", document.map(""), document.map(""))).isEmpty();
    }

    private List<Edit> edits(Random random) {
        var edits = new ArrayList<Edit>();
        var now = document;
        for (int each = 0; each <= random.nextInt(4); each++) {
            var edit = edit(now, random);
            edits.add(edit);
            now = now.with(List.of(edit));
        }
        return edits;
    }

    private static Edit edit(Document now, Random random) {
        var domain = now.domains().get(random.nextInt(now.domains().size()));
        var criteria = now.criteria(domain);
        var criterion = "criteria/" + criteria.get(random.nextInt(criteria.size()));
        var place = now.place(criterion).orElseThrow();
        return switch (random.nextInt(7)) {
            case 0 -> Edit.value(criterion + "/text/en", now.at(criterion + "/text/en").orElse(null), "Words "
                + random.nextInt());
            case 1 -> Edit.value(criterion + "/anchors/9/km", null, "ថ្មី");
            case 2 -> Edit.taken(criterion, now.at(criterion).orElseThrow(), place);
            case 3 -> put("new-" + random.nextInt(99999), new Place("domains/" + domain, 1));
            case 4 -> Edit.moved(criterion, place, new Place("domains/" + now.domains().get(0), 0));
            case 5 -> Edit.value("rules/unanswered", now.at("rules/unanswered").orElse(null), "zero");
            default -> Edit.value(criterion + "/when", now.at(criterion + "/when").orElse(null),
                List.of(Map.of("criterion", "a")));
        };
    }

    private static Edit put(String id, Place place) {
        return Edit.put("criteria/" + id, Map.of("id", id), place);
    }

    private static Document read(Path file) {
        try {
            return Document.read(Files.readAllBytes(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
