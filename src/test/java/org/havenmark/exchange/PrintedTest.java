package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.havenmark.WebTest;
import org.havenmark.sheet.SheetInWords;
import org.havenmark.web.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on paper: every kind of answer, and how the score comes about, in the language that was asked for. */
class PrintedTest extends WebTest {
    @Inject
    Pages pages;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Form; Looked at (number); None of these is met; Asked only where 1.3 is from 0 to 1; Scored once for "
            + "each room",
        "vi | Bảng; Đã xem; Chưa đạt bước nào; Chỉ hỏi khi 1.3 từ mức 0 đến mức 1; Chấm riêng cho từng phòng"})
    void everyKindOfAnswerHasItsPlace(String language, String words) throws IOException {
        var text = text(Samples.requirements("requirements\n  unanswered: zero"), language);
        assertThat(Arrays.stream(words.split("; ")).skip(1))
            .allSatisfy(each -> assertThat(text).contains(each));
        assertThat(text).contains("12.5 %").contains(language.equals("en") ? "Certified: 100 % of Critical at level 1"
            : "Đạt: 100 %").doesNotContain("⟦");
    }

    @Test
    void bandsGatesAndCompositesAreExplained() throws IOException {
        assertThat(text(Samples.mustPass("weighted-mean-of-domains"), "en")).contains("above 40", "The whole house",
            "Files show names.", "whatever the score");
    }

    @Test
    void theLongestSheetThatShipsIsPrinted() throws IOException {
        assertThat(text(Samples.file("scoresheets/shelter-core-1.yaml"), "vi")).contains("Lằn ranh đỏ");
    }

    private String text(byte[] yaml, String language) throws IOException {
        var sheet = Samples.sheet(yaml);
        var tag = Locale.forLanguageTag(language);
        var pdf = Pdf.print(pages.print(tag, "exchange/printed", new PrintedPage(SheetInWords.of(sheet, tag), 1,
            "draft", "0123456789ab")));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
