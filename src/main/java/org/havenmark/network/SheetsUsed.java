package org.havenmark.network;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.havenmark.database.Rows;

/** The sheets on which peers have assessed: only results on one sheet stand side by side. */
@Singleton
class SheetsUsed {
    private final Rows rows;

    SheetsUsed(Rows rows) {
        this.rows = rows;
    }

    /** Each version used, the newest of a sheet first; the sheet of the most shelters before the others. */
    List<Version> all() {
        return rows.of("""
            SELECT v.id, v.sheet_id, v.number, (SELECT count(DISTINCT a.shelter_id) FROM assessment a
                JOIN sheet_version w ON w.id = a.sheet_version_id JOIN hand_in h ON h.assessment_id = a.id
                WHERE w.sheet_id = v.sheet_id AND a.kind <> 'SELF') AS shelters
            FROM sheet_version v WHERE EXISTS (SELECT 1 FROM assessment a JOIN hand_in h ON h.assessment_id = a.id
              WHERE a.sheet_version_id = v.id AND a.kind <> 'SELF') AND v.published_at IS NOT NULL""",
            row -> new Version(
                row.getObject("id", UUID.class), row.getString("sheet_id"), row.getInt("number"),
                row.getInt("shelters"))).stream().sorted(Comparator.comparing(Version::shelters).reversed()
                    .thenComparing(Version::sheet).thenComparing(Version::number, Comparator.reverseOrder())).toList();
    }

    /** The sheet that was asked for, if it is among these; else the first, or none at all. */
    static String chosen(List<Version> used, String asked) {
        return used.stream().map(Version::sheet).filter(asked::equals).findFirst()
            .or(() -> used.stream().map(Version::sheet).findFirst()).orElse("");
    }

    /** A version of a sheet, with how many shelters were assessed on any version of it. */
    record Version(UUID id, String sheet, int number, int shelters) { }
}
