package org.havenmark.database;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Gives the repositories and {@code @Transactional} the data source they look for by the name {@code default}. */
@Factory
final class DatabaseFactory {
    @Primary
    @Singleton
    @Named("default")
    DataSource source(Database database) {
        return database.source();
    }
}
