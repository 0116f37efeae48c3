package org.havenmark.sheet;

import java.util.List;

/** How ratings become scores: a kind of rule set with its parameters, as data of the sheet. */
public sealed interface Rules {
    /** The name and version a stored score carries, for example {@code weighted-mean-of-domains/1}. */
    String id();

    List<Band> bands();

    /** Weighted mean of the criteria within each domain, then the weighted mean of the domains; 0 to 100. */
    record WeightedMeanOfDomains(List<Band> bands) implements Rules {
        public WeightedMeanOfDomains {
            bands = List.copyOf(bands);
        }

        @Override
        public String id() {
            return "weighted-mean-of-domains/1";
        }
    }
}
