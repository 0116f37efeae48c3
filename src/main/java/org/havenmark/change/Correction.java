package org.havenmark.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is done about looking at many things at once: among twenty that did not change, one seems to. */
public enum Correction {
    /**
     * That there is any false finding at all is kept below the limit: S. Holm, A simple sequentially rejective multiple
     * test procedure, Scandinavian Journal of Statistics 6 (2), 1979, 65-70.
     */
    HOLM,
    /**
     * The share of false ones among the findings is kept below the limit, where tests are independent or go the same
     * way: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society
     * B 57 (1), 1995, 289-300.
     */
    BENJAMINI_HOCHBERG;

    public String key() {
        return "change.correction." + Verdict.ending(this);
    }

    /** The corrected probabilities, in the order given. */
    List<Double> adjust(List<Double> raw) {
        var adjusted = new Double[raw.size()];
        var rising = IntStream.range(0, raw.size()).boxed().sorted(Comparator.comparing(raw::get)).toList();
        double bound = this == HOLM ? 0 : 1;
        for (int step = 0; step < raw.size(); step++) {
            int rank = this == HOLM ? step : raw.size() - 1 - step;
            double scaled = raw.get(rising.get(rank)) * (this == HOLM ? raw.size() - rank : raw.size() / (rank + 1.0));
            bound = this == HOLM ? Math.max(bound, scaled) : Math.min(bound, scaled);
            adjusted[rising.get(rank)] = Math.min(1, bound);
        }
        return Arrays.asList(adjusted);
    }
}
