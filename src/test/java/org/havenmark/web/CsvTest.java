package org.havenmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "－1"})
    void noCellBeginsAFormula(String words) {
        assertThat(Csv.of(List.of(List.of(words)))).startsWith("\uFEFF'");
    }

    @Test
    void quotesCommasAndLinesStayInTheirCell() {
        assertThat(Csv.of(List.of(List.of("a \"b\", c", "two\nlines", "plain"))))
            .isEqualTo("\uFEFF\"a \"\"b\"\", c\",\"two\nlines\",plain\r\n");
    }

    @Test
    void wordsAndNumbersStayAsTheyAre() {
        assertThat(Csv.of(List.of(List.of("1", "Phòng khóa", "a=b"), List.of("", "", ""))))
            .isEqualTo("\uFEFF1,Phòng khóa,a=b\r\n,,\r\n");
    }
}
