package org.havenmark.revisit;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.change.ClosedActions;

/** Criteria of which a handed-in re-visit found an action done, at least in part. */
@Singleton
class VerifiedActions implements ClosedActions {
    private final JdbcOperations jdbc;

    VerifiedActions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> criteria(Collection<UUID> assessments) {
        if (assessments.isEmpty()) {
            return Map.of();
        }
        var asked = List.copyOf(assessments);
        return jdbc.prepareStatement("""
            SELECT DISTINCT a.id, t.criterion FROM assessment a
            JOIN assessment b ON b.shelter_id = a.shelter_id AND b.visit_on <= a.visit_on
            JOIN judgement j ON j.assessment_id = b.id AND j.verdict IN ('DONE', 'PARTLY')
            JOIN hand_in h ON h.assessment_id = b.id JOIN action t ON t.id = j.action_id
            WHERE t.criterion IS NOT NULL AND a.id IN (%s)"""
            .formatted(String.join(", ", Collections.nCopies(asked.size(), "?"))), statement -> {
                for (int i = 0; i < asked.size(); i++) {
                    statement.setObject(i + 1, asked.get(i));
                }
                var criteria = new HashMap<UUID, Set<String>>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        criteria.computeIfAbsent(rows.getObject(1, UUID.class), none -> new HashSet<>())
                            .add(rows.getString(2));
                    }
                }
                return criteria;
            });
    }
}
