package org.havenmark.database;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;

/** Part of {@code /health}: down when the database takes no writes. */
@Singleton
final class DatabaseHealth extends AbstractHealthIndicator<Map<String, String>> {
    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    protected Map<String, String> getHealthInformation() {
        try {
            database.check();
            healthStatus = HealthStatus.UP;
        } catch (SQLException e) {
            healthStatus = HealthStatus.DOWN;
        }
        return Map.of();
    }

    @Override
    protected String getName() {
        return "database";
    }
}
