package org.havenmark.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.guard.Suspicion.Kind.E_MAIL;
import static org.havenmark.guard.Suspicion.Kind.IDENTITY_NUMBER;
import static org.havenmark.guard.Suspicion.Kind.TELEPHONE;
import static org.havenmark.guard.Suspicion.Kind.TITLED_NAME;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.havenmark.guard.Suspicion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpottingTest {
    @Test
    void piecesComeFirstToLastWithTheirPlaces() {
        var text = "Gọi chị Hoa, 0912 000 111, CMND 012345678, hoa@example.org.";
        assertThat(Spotting.look(text)).extracting(Suspicion::kind)
            .containsExactly(TITLED_NAME, TELEPHONE, IDENTITY_NUMBER, E_MAIL);
        assertThat(Spotting.look(text)).extracting(found -> text.substring(found.start(), found.end()))
            .containsExactly("chị Hoa", "0912 000 111", "012345678", "hoa@example.org");
    }

    @Test
    void telephonesAndIdentityNumbersAreSevere() {
        assertThat(Kind.values()).filteredOn(Kind::severe).containsExactly(TELEPHONE, IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "Em", "0", "@", "😀😀", "😀 chị", "\ud83d"})
    void whatIsShortOrBrokenIsClean(String text) {
        assertThat(Spotting.look(text)).isEmpty();
    }

    @Test
    void placesCountInNormalFormC() {
        var text = "Gặp chị Hằng ở cổng";
        assertThat(Spotting.look(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(Spotting.look(text))
            .containsExactly(new Suspicion(TITLED_NAME, 4, 12));
    }

    @ParameterizedTest
    @CsvSource({"០៩១២០០០១១១", "๐๙๑๒๐๐๐๑๑๑", "໐໙໑໒໐໐໐໑໑໑", "၀၉၁၂၀၀၀၁၁၁", "０９１２０００１１１", "0912\u00a0000\u00a0111",
        "0912–000–111", "0912.000.111", "0912\u200b000\u200b111"})
    void aTelephoneIsFoundInAnyDigitsAndWithAnySeparator(String number) {
        assertThat(Spotting.look("số " + number)).containsExactly(new Suspicion(TELEPHONE, 3, 3 + number.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"นางสาวสมใจ", "พบนางสาวสมใจ", "นาย สมชาย", "ນາງ ຄຳ", "កញ្ញា សុខា", "នាង សុខា", "Daw Khin",
        "Khun Somchai"})
    void aNameAfterATitleOfTheNeighboursIsFound(String text) {
        assertThat(Spotting.look(text)).extracting(Suspicion::kind).containsExactly(TITLED_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"นายจ้างไม่จ่ายค่าแรง", "Ask Dr or nurse", "quyền trẻ em Việt Nam", "thành phố Hồ Chí Minh",
        "1900 0000", "0.35 / 0.42 / 0.38 / 0.41", "03/12 04/15 02/10", "08.00-12.00 13.30-17.00",
        "01/03/2024-31/03/2024"})
    void whatOnlyLooksAlikeIsClean(String text) {
        assertThat(Spotting.look(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"số 273000111 đồng ý cho gọi, IDENTITY_NUMBER", "Receipt for 0912 000 111, TELEPHONE",
        "CMND và số máy 0912000111, TELEPHONE"})
    void whatIsHarmlessElsewhereHidesNoNumber(String text, Kind kind) {
        assertThat(Spotting.look(text)).extracting(Suspicion::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasWordsInBothLanguages(Kind kind) throws IOException {
        for (var language : List.of("en", "vi")) {
            var name = "/messages/guard_" + language + ".properties";
            try (var file = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
                var messages = new Properties();
                messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                assertThat(messages.getProperty(kind.key())).isNotBlank();
            }
        }
    }
}
