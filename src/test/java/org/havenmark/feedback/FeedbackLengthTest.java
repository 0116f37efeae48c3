package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.havenmark.WebTest;
import org.havenmark.bench.LongSheet;
import org.havenmark.network.Assessed;
import org.junit.jupiter.api.Test;

/** However long the sheet is, an old tablet carries its feedback. */
class FeedbackLengthTest extends WebTest {
    @Test
    void aLongListComesInPartsOfForty() {
        var assessment = new Assessed(context, fixtures).on("long-sheet", 1, LongSheet.yaml())
            .handedIn(fixtures.id("Lotus"), LocalDate.of(2026, 3, 1), criterion -> 1);
        var cora = as("cora");
        var first = cora.get("/feedbacks/" + assessment.id()).body();
        assertThat(first.split("class=\"finding\"")).hasSize(41);
        assertThat(first).contains("1 to 40 of 1,500.", "1,460 more");
        assertThat(cora.get("/feedbacks/" + assessment.id() + "?part=38").body().split("class=\"finding\""))
            .hasSize(21);
        assertThat(cora.get("/feedbacks/" + assessment.id() + "?part=39").statusCode()).isEqualTo(404);
    }

    /** Nothing of the page's own weight but its markup is new on a device that has been here: style and script stay. */
    @Test
    void theCoreSheetsFeedbackIsLight() throws IOException {
        var assessment = new Assessed(context, fixtures).handedIn(fixtures.id("Lotus"), LocalDate.of(2026, 3, 1),
            criterion -> criterion.redLine() ? 0 : 1);
        for (var language : List.of("en", "vi")) {
            var body = as("cora").cookie("language", language).get("/feedbacks/" + assessment.id()).body();
            var zipped = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(zipped)) {
                zip.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            assertThat(zipped.size()).as(language).isLessThan(22_000);
        }
    }
}
