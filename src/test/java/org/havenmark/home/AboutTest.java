package org.havenmark.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTest extends WebTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void anybodyMayReadItInFullInEitherLanguage(String language) {
        var about = stranger().cookie("language", language).get("/about");
        assertThat(about.statusCode()).isEqualTo(200);
        assertThat(about.body()).contains("Havenmark", "<html lang=\"" + language).doesNotContain("⟦");
    }

    @Test
    void itNamesItsSources() {
        assertThat(stranger().get("/about").body()).contains("COMMIT SPA II", "PPC 5", "Target 3.3", "UNIAP",
            "Krippendorff", "Landis", "Cohen", "Apache License 2.0");
    }

    @Test
    void itSaysThatNobodyReviewedTheVietnamese() {
        assertThat(stranger().get("/about").body()).contains("No native reader has reviewed the Vietnamese yet");
    }
}
