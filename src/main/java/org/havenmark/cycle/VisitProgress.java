package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What has come of visits: a later room, which keeps the assessments, knows and answers. */
public interface VisitProgress {
    /** How far each of these visits is; one that is not in the answer has not begun. */
    Map<UUID, Stage> stages(Collection<UUID> visits);

    /** Every shelter that peers have assessed and handed in, with the day of the first such visit. */
    Map<UUID, LocalDate> firstAssessed();

    /** The shelters whose latest handed-in assessment by peers found a red line crossed. */
    Set<UUID> withOpenRedLine();

    /** Those who have handed in their own ratings of this visit: they stay on its team. */
    Set<UUID> raters(UUID visit);

    /** How far a visit is. */
    enum Stage { NOT_BEGUN, BEGUN, HANDED_IN }
}
