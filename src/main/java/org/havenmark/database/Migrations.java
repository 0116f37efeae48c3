package org.havenmark.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anyone uses it. */
final class Migrations {
    private Migrations() { }

    static void run(DataSource source) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    }
}
