package org.havenmark.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** What figures rest on: so many shelters, and the quarters of the first and the last of their latest visits. */
public record Basis(int n, LocalDate firstQuarter, LocalDate lastQuarter) {
    static Optional<Basis> of(ResultSet row) throws SQLException {
        return row.getInt("n") == 0 ? Optional.empty() : Optional.of(new Basis(row.getInt("n"),
            Quarter.start(row, "min_year", "min_quarter"), Quarter.start(row, "max_year", "max_quarter")));
    }
}
