package org.havenmark.exchange;

import java.util.Comparator;
import java.util.List;
import org.havenmark.sheet.Band;

/** Makes the band of a score a calculation; a good one is held back while a red line is open. */
final class BandSums {
    private BandSums() { }

    static String band(String score, List<Band> bands) {
        var words = new StringBuilder("''");
        for (var band : bands) {
            words.insert(0, "if(" + holds(band, score) + ", " + given(band, bands) + ", ").append(")");
        }
        return "if(" + score + " = '', '', " + words + ")";
    }

    private static String given(Band band, List<Band> bands) {
        if (!band.good()) {
            return "'" + band.id() + "'";
        }
        var below = bands.stream().filter(each -> !each.good() && each.from().compareTo(band.from()) < 0)
            .max(Comparator.comparing(Band::from)).map(Band::id).orElse("");
        return "if(${red_open} > 0, '" + below + "', '" + band.id() + "')";
    }

    private static String holds(Band band, String score) {
        var range = band.range().orElseThrow();
        boolean closed = range.upTo() || range.to().compareTo(java.math.BigDecimal.valueOf(100)) == 0;
        return "number(" + score + (range.above() ? ") > " : ") >= ") + range.from().toPlainString() + " and number("
            + score + (closed ? ") <= " : ") < ") + range.to().toPlainString();
    }
}
