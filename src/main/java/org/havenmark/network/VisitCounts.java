package org.havenmark.network;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.havenmark.database.Rows;

/** How many visits were done and are due, by quarter: days and shelters are not in the answer. */
@Singleton
class VisitCounts {
    /** As far back as the page looks. */
    static final int YEARS = 2;
    private final Rows rows;

    VisitCounts(Rows rows) {
        this.rows = rows;
    }

    /** Quarters in which a visit is, from two years back on, the earliest first. */
    List<Quarter> byQuarter(Wanted wanted, LocalDate today) {
        var values = new ArrayList<Object>(List.of(today, today.minusYears(YEARS).withDayOfMonth(1)));
        values.addAll(List.of(wanted.place()));
        return rows.of("""
            SELECT visit_year, visit_quarter, count(*) AS visits, sum(CASE WHEN done THEN 1 ELSE 0 END) AS done,
              sum(CASE WHEN NOT done AND past THEN 1 ELSE 0 END) AS overdue FROM (
              SELECT extract(YEAR FROM v.visit_on) AS visit_year, extract(QUARTER FROM v.visit_on) AS visit_quarter,
                v.visit_on < ? AS past, EXISTS (SELECT 1 FROM assessment a JOIN hand_in h ON h.assessment_id = a.id
                  WHERE a.visit_id = v.id) AS done
              FROM visit v JOIN organisation o ON o.id = v.shelter_id
              WHERE v.cancelled_at IS NULL AND v.visit_on >= ? AND """ + " " + Wanted.HERE + """
            ) counted GROUP BY visit_year, visit_quarter ORDER BY visit_year, visit_quarter""",
            row -> new Quarter(Quarter.start(row, "visit_year", "visit_quarter"), row.getInt("done"),
                row.getInt("visits") - row.getInt("done") - row.getInt("overdue"), row.getInt("overdue")),
            values.toArray());
    }
}
