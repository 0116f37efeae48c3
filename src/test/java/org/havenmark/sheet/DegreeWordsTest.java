package org.havenmark.sheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DegreeWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Some doors open.                      | All doors open.
        en | Some of the doors open.               | Most doors open
        en | Staff knock.                          | Staff always knock.
        en | Rules are clearly explained.          | Rules are explained very well.
        en | Good                                  | Poor
        en | A few residents know the rules.       | The majority of residents know the rules.
        vi | Một số cửa mở được.                   | Tất cả các cửa mở được.
        vi | Nhân viên thường gõ cửa.              | Nhân viên luôn luôn gõ cửa.
        vi | Hồ sơ được ghi khá tốt.               | Hồ sơ được ghi chưa đầy đủ.
        """)
    void aDegreeAloneTellsNothingApart(String language, String one, String other) {
        assertThat(core(language, one)).isEqualTo(core(language, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Residents are locked in.              | Residents are never locked in.
        en | Two of five files carry a code.       | Five of five files carry a code.
        en | Some doors open.                      | Some windows open.
        en | Staff knock.                          | Staff knock and wait for an answer.
        en | A list lies in the office.            | No list lies in the office.
        vi | Cửa bị khóa.                          | Cửa không bị khóa.
        vi | Hai trong năm hồ sơ có mã số.         | Cả năm hồ sơ có mã số.
        km | Some doors open.                      | All doors open.
        """)
    void whatCanBeSeenOrCountedTellsAnchorsApart(String language, String one, String other) {
        assertThat(core(language, one)).isNotEqualTo(core(language, other));
    }

    private static Object core(String language, String said) {
        return DegreeWords.SHIPPED.without(language, DegreeWords.words(said));
    }
}
