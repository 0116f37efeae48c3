package org.havenmark.revisit;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.change.ClosedActions;
import org.havenmark.change.Twice;

/** Criteria of which a handed-in re-visit found an action done, at least in part. */
@Singleton
class VerifiedActions implements ClosedActions {
    private final JdbcOperations jdbc;

    VerifiedActions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Twice, Set<String>> criteria(Collection<Twice> pairs) {
        var shelters = pairs.stream().map(Twice::shelter).distinct().toList();
        if (shelters.isEmpty()) {
            return Map.of();
        }
        var done = done(shelters);
        return pairs.stream().collect(Collectors.toMap(pair -> pair, pair -> done.getOrDefault(pair.shelter(), List.of())
            .stream().filter(one -> one.isBetween(pair)).map(Done::criterion).collect(Collectors.toSet())));
    }

    private Map<UUID, List<Done>> done(List<UUID> shelters) {
        return jdbc.prepareStatement("""
            SELECT DISTINCT b.shelter_id, b.id, b.visit_on, t.criterion FROM assessment b
            JOIN judgement j ON j.assessment_id = b.id AND j.verdict IN ('DONE', 'PARTLY')
            JOIN hand_in h ON h.assessment_id = b.id JOIN action t ON t.id = j.action_id
            WHERE t.criterion IS NOT NULL AND b.shelter_id IN (%s)"""
            .formatted(String.join(", ", Collections.nCopies(shelters.size(), "?"))), statement -> {
                for (int i = 0; i < shelters.size(); i++) {
                    statement.setObject(i + 1, shelters.get(i));
                }
                var done = new HashMap<UUID, List<Done>>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        done.computeIfAbsent(rows.getObject(1, UUID.class), none -> new ArrayList<>()).add(new Done(
                            rows.getObject(2, UUID.class), rows.getObject(3, LocalDate.class), rows.getString(4)));
                    }
                }
                return done;
            });
    }

    /** What the visit of that day found done. */
    private record Done(UUID assessment, LocalDate on, String criterion) {
        /** Two visits may be of one day. */
        boolean isBetween(Twice pair) {
            return assessment.equals(pair.then().assessment())
                || on.isAfter(pair.first().on()) && !on.isAfter(pair.then().on());
        }
    }
}
