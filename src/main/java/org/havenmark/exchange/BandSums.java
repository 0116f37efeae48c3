package org.havenmark.exchange;

import java.util.Comparator;
import java.util.List;
import org.havenmark.sheet.Band;

/** Makes the band of a score a calculation; a good one is held back while a red line is open. */
final class BandSums {
    private BandSums() { }

    /** @param open holds while a good band is held back */
    static String band(String score, List<Band> bands, String open) {
        var words = new StringBuilder("''");
        for (var band : bands) {
            words.insert(0, "if(" + holds(band, score) + ", " + given(band, bands, open) + ", ").append(")");
        }
        return words.toString();
    }

    private static String given(Band band, List<Band> bands, String open) {
        if (!band.good()) {
            return "'" + band.id() + "'";
        }
        var below = bands.stream().filter(each -> !each.good() && each.from().compareTo(band.from()) < 0)
            .max(Comparator.comparing(Band::from)).map(Band::id).orElse("");
        return "if(" + open + ", '" + below + "', '" + band.id() + "')";
    }

    private static String holds(Band band, String score) {
        var range = band.range().orElseThrow();
        boolean closed = range.upTo() || range.to().compareTo(java.math.BigDecimal.valueOf(100)) == 0;
        return "number(" + score + (range.above() ? ") > " : ") >= ") + range.from().toPlainString() + " and number("
            + score + (closed ? ") <= " : ") < ") + range.to().toPlainString();
    }
}
