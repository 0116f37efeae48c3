package org.havenmark.network;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.assessment.Unit;
import org.havenmark.database.Rows;
import org.havenmark.sheet.Repeat;

/** What assessors rated alone, over all visits that were handed in: for coordinators alone. */
@Singleton
class FirstRatings {
    private final Rows rows;

    FirstRatings(Rows rows) {
        this.rows = rows;
    }

    /**
     * By version of the sheet and criterion, one unit for each visit, and for each room, house or group that counts.
     */
    Map<Wording, List<Unit>> on(String sheet) {
        var levels = new LinkedHashMap<Wording, Map<String, Map<UUID, Integer>>>();
        rows.of("""
            SELECT a.sheet_version_id, r.criterion, s.assessment_id, s.person_id, r.level FROM rating r
            JOIN submission s ON s.id = r.submission_id JOIN assessment a ON a.id = s.assessment_id
            JOIN sheet_version v ON v.id = a.sheet_version_id
            WHERE v.sheet_id = ? AND s.revision = 1 AND r.mark = 'LEVEL' AND a.kind <> 'SELF'
              AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id)
              AND EXISTS (SELECT 1 FROM agreed_rating g WHERE g.assessment_id = a.id AND g.criterion = r.criterion)
            """, row -> levels.computeIfAbsent(new Wording(row.getObject("sheet_version_id", UUID.class),
                Repeat.base(row.getString("criterion"))), none -> new LinkedHashMap<>())
            .computeIfAbsent(row.getObject("assessment_id", UUID.class) + " " + row.getString("criterion"),
                none -> new HashMap<>())
            .put(row.getObject("person_id", UUID.class), row.getInt("level")) == null, sheet);
        var units = new LinkedHashMap<Wording, List<Unit>>();
        levels.forEach((wording, visits) -> units.put(wording, visits.values().stream().map(Unit::new).toList()));
        return units;
    }

    /** A criterion as one version of the sheet words it. */
    record Wording(UUID version, String criterion) { }
}
