package org.havenmark.network;

import java.math.BigDecimal;
import java.util.List;
import org.havenmark.assessment.Concordance;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/** How alike assessors rated each criterion, the least alike first: wordings to talk through. */
public record ConcordancePage(Choice choice, Text.@Nullable Said sheet, List<Line> lines) {
    public ConcordancePage {
        lines = List.copyOf(lines);
    }

    /**
     * A criterion with its anchors from level 0 up.
     *
     * @param value null where it cannot be computed; the interval's ends are null where there is none
     */
    public record Line(Text.Said text, Text.Said domain, List<Text.Said> anchors, Concordance found,
                       @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high,
                       @Nullable Integer percent) {
        /** The key of what stands in the way, or an empty string. */
        public String reason() {
            return found.reason().map(Concordance.Reason::key).orElse("");
        }

        public String reading() {
            return found.reading().map(reading -> reading.key()).orElse("");
        }

        /** The key of where the reading comes from. */
        public String source() {
            return found.method() == Concordance.Method.WEIGHTED_KAPPA
                ? "assessment.concordance.source.kappa" : "assessment.concordance.source.alpha";
        }
    }
}
