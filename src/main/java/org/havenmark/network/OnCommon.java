package org.havenmark.network;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.assessment.AgreedVisits;
import org.havenmark.assessment.SameCriteria;
import org.havenmark.database.Rows;
import org.havenmark.network.SheetsUsed.Version;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Sheets;

/** Results on several versions of a sheet, counted again on what all of them ask, by the rules of the newest. */
@Singleton
class OnCommon {
    private final Rows rows;
    private final AgreedVisits agreed;
    private final Sheets sheets;

    OnCommon(Rows rows, AgreedVisits agreed, Sheets sheets) {
        this.rows = rows;
        this.agreed = agreed;
        this.sheets = sheets;
    }

    /**
     * What the latest results of all shelters have in common; empty where they stand on one version.
     *
     * @param used the newest version of a sheet before the others
     */
    Optional<Ruler> ruler(String sheet, List<Version> used) {
        var standing = Set.copyOf(rows.of(Latest.ROWS + "SELECT DISTINCT sheet_version_id FROM latest",
            row -> row.getObject(1, UUID.class), sheet));
        var versions = used.stream().filter(version -> standing.contains(version.id())).toList();
        return versions.size() < 2 ? Optional.empty() : Optional.of(Ruler.of(versions.get(0).id(),
            versions.stream().map(version -> sheets.get(version.id())).toList()));
    }

    /** The outcome of each of these assessments on the common criteria. */
    Map<UUID, Outcome> outcomes(Ruler ruler, Collection<UUID> assessments) {
        return agreed.of(assessments).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            entry -> SameCriteria.score(ruler.newest(), ruler.ids(), entry.getValue())));
    }

    /** The same of the latest assessment of every shelter, without a word of which is whose. */
    Collection<Outcome> outcomes(Ruler ruler, String sheet) {
        return outcomes(ruler, rows.of(Latest.ROWS + "SELECT assessment_id FROM latest",
            row -> row.getObject(1, UUID.class), sheet)).values();
    }

    /**
     * By what all are counted.
     *
     * @param version  the id of the newest version
     * @param ids      the criteria that all versions have
     * @param redLines which of them are a red line in all versions
     * @param versions the numbers of the versions, the lowest first
     */
    record Ruler(UUID version, Sheet newest, Set<String> ids, Set<String> redLines, List<Integer> versions) {
        static Ruler of(UUID version, List<Sheet> newestFirst) {
            var oldestFirst = new ArrayList<>(newestFirst);
            Collections.reverse(oldestFirst);
            var ids = CommonCriteria.of(oldestFirst).ids();
            var redLines = ids.stream().filter(id -> newestFirst.stream().allMatch(sheet -> sheet.criterion(id)
                .filter(Criterion::redLine).isPresent())).collect(Collectors.toSet());
            return new Ruler(version, newestFirst.get(0), ids, redLines,
                oldestFirst.stream().map(Sheet::version).toList());
        }

        /** The newest sheet with the common criteria alone. */
        Sheet sheet() {
            return newest.only(ids);
        }
    }
}
