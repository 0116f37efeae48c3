package org.havenmark.plan;

import java.util.List;
import java.util.UUID;

/** The plans a person may read. */
public record PlansPage(List<Row> plans) {
    public PlansPage {
        plans = List.copyOf(plans);
    }

    /**
     * One of them.
     *
     * @param money what its open actions ask for, as the language writes it
     */
    public record Row(UUID shelter, String name, String region, PlanFigures.Figures figures, String money) { }
}
