package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Rating;

/**
 * What teams agreed, in the revision in force: for counting it again beside other visits. Who may know is the caller's.
 */
@Singleton
public class AgreedVisits {
    private final JdbcOperations jdbc;
    private final LaidSheets sheets;

    AgreedVisits(JdbcOperations jdbc, LaidSheets sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    /** By assessment; one that is not handed in has none. */
    @Transactional(readOnly = true)
    public Map<UUID, SameCriteria.Visit> of(Collection<UUID> assessments) {
        if (assessments.isEmpty()) {
            return Map.of();
        }
        var scored = scored(List.copyOf(assessments));
        var read = sheets.asWritten(scored.values().stream().map(Scored::sheet).distinct().toList());
        return scored.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> new SameCriteria.Visit(
            read.get(entry.getValue().sheet()), entry.getValue().profile(), entry.getValue().ratings())));
    }

    private Map<UUID, Scored> scored(List<UUID> assessments) {
        return jdbc.prepareStatement("""
            SELECT h.assessment_id, s.sheet_version_id, s.profile, r.*
            FROM hand_in h JOIN score s ON s.hand_in_id = h.id
            LEFT JOIN agreed_rating r ON r.assessment_id = h.assessment_id AND r.revision = h.revision
            WHERE h.assessment_id IN (%s)
              AND h.revision = (SELECT max(x.revision) FROM hand_in x WHERE x.assessment_id = h.assessment_id)
            """.formatted(String.join(", ", Collections.nCopies(assessments.size(), "?"))), statement -> {
                for (int i = 0; i < assessments.size(); i++) {
                    statement.setObject(i + 1, assessments.get(i));
                }
                var found = new HashMap<UUID, Scored>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var profile = rows.getString(3);
                        var sheet = rows.getObject(2, UUID.class);
                        var one = found.computeIfAbsent(rows.getObject(1, UUID.class), id -> new Scored(sheet,
                            tags(profile), new ArrayList<>()));
                        if (rows.getString("criterion") != null) {
                            one.ratings.add(AnswerRows.read(rows).rating());
                        }
                    }
                }
                return found;
            });
    }

    private static Set<String> tags(String profile) {
        return Arrays.stream(profile.split(",")).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
    }

    private record Scored(UUID sheet, Set<String> profile, List<Rating> ratings) { }
}
