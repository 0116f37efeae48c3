package org.havenmark.database;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Where the rows are: in a folder, or, when an address is given, in PostgreSQL. */
@Singleton
public record DatabaseSettings(
    @Property(name = "havenmark.data", defaultValue = "./data") String data,
    @Property(name = "havenmark.db.url", defaultValue = "") String url,
    @Property(name = "havenmark.db.user", defaultValue = "") String user,
    @Property(name = "havenmark.db.password", defaultValue = "") String password) {

    public boolean isEmbedded() {
        return url.isBlank();
    }

    public Path folder() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    @Override
    public String toString() {
        return isEmbedded() ? "H2 in " + folder() : "PostgreSQL";
    }
}
