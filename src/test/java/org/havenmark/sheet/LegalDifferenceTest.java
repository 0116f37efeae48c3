package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.havenmark.sheet.LegalDifference.Cause;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.sheet.Text.Said;
import org.junit.jupiter.api.Test;

class LegalDifferenceTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void numbersDifferOrDoNot() {
        assertThat(LegalDifference.between(Content.of(30), Content.of(30), Locale.ENGLISH)).isEmpty();
        assertThat(LegalDifference.between(Content.of(30), Content.of(45), Locale.ENGLISH))
            .contains(new LegalDifference(Cause.VALUE, new Said("", "30"), new Said("", "45")));
    }

    @Test
    void wordsAreShownInTheReadersLanguageWhereTheyDifferInIt() {
        var here = words("en", "the ward", "vi", "phường");
        assertThat(LegalDifference.between(here, words("en", "the ward", "vi", "phường", "km", "x"), VIETNAMESE))
            .isEmpty();
        assertThat(LegalDifference.between(here, words("en", "a judge", "vi", "tòa"), VIETNAMESE))
            .contains(new LegalDifference(Cause.VALUE, new Said("vi", "phường"), new Said("vi", "tòa")));
        assertThat(LegalDifference.between(here, words("en", "a judge", "vi", "phường"), VIETNAMESE))
            .contains(new LegalDifference(Cause.VALUE, new Said("en", "the ward"), new Said("en", "a judge")));
    }

    @Test
    void aLanguageThatIsMissingIsSaidFirst() {
        assertThat(LegalDifference.between(words("en", "the ward", "km", "x"), words("en", "a judge"), Locale.ENGLISH))
            .contains(new LegalDifference(Cause.LANGUAGE, new Said("km", "x"), new Said("km", "")));
    }

    @Test
    void anotherKindIsADifferenceWhateverItSays() {
        assertThat(LegalDifference.between(words("en", "a month"), Content.of(30), Locale.ENGLISH))
            .contains(new LegalDifference(Cause.KIND, new Said("en", "a month"), new Said("", "30")));
    }

    private static Content words(String... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return Content.of(new Text(Map.copyOf(words)));
    }
}
