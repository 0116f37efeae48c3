package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.change.ClosedActions;
import org.havenmark.change.Twice;
import org.havenmark.database.Rows;

/** Criteria of which a handed-in re-visit found an action done, at least in part. */
@Singleton
class VerifiedActions implements ClosedActions {
    private final Rows rows;

    VerifiedActions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Twice, Set<String>> criteria(Collection<Twice> pairs) {
        var shelters = pairs.stream().map(Twice::shelter).distinct().toList();
        if (shelters.isEmpty()) {
            return Map.of();
        }
        var done = done(shelters);
        return pairs.stream().collect(Collectors.toMap(pair -> pair,
            pair -> done.getOrDefault(pair.shelter(), List.of()).stream().filter(one -> one.isBetween(pair))
                .map(Done::criterion).collect(Collectors.toSet())));
    }

    private Map<UUID, List<Done>> done(List<UUID> shelters) {
        return rows.of("""
            SELECT DISTINCT b.shelter_id, b.id, b.visit_on, t.criterion FROM assessment b
            JOIN judgement j ON j.assessment_id = b.id AND j.verdict IN ('DONE', 'PARTLY')
            JOIN hand_in h ON h.assessment_id = b.id JOIN action t ON t.id = j.action_id
            WHERE t.criterion IS NOT NULL AND b.shelter_id IN """ + " " + Rows.places(shelters),
            row -> new Done(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class), row.getString(4)), shelters.toArray())
            .stream().collect(Collectors.groupingBy(Done::shelter));
    }

    /** What the visit of that day found done. */
    private record Done(UUID shelter, UUID assessment, LocalDate on, String criterion) {
        /** Two visits may be of one day. */
        boolean isBetween(Twice pair) {
            return assessment.equals(pair.then().assessment())
                || on.isAfter(pair.first().on()) && !on.isAfter(pair.then().on());
        }
    }
}
