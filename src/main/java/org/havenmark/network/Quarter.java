package org.havenmark.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A quarter, told by its first day, with its visits handed in, still to come, and past but not handed in. */
public record Quarter(LocalDate start, int done, int toCome, int overdue) {
    /** The first day of the quarter in these columns. */
    static LocalDate start(ResultSet row, String year, String quarter) throws SQLException {
        return LocalDate.of(row.getInt(year), row.getInt(quarter) * 3 - 2, 1);
    }
}
