package org.havenmark.cycle;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.havenmark.shelter.Organisation.Kind;

/** The shelters of the register, by code name. */
@Singleton
class Places {
    private final JdbcOperations jdbc;

    Places(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Place> all() {
        return jdbc.prepareStatement("SELECT o.id, o.name, o.kind, o.region FROM organisation o "
            + "JOIN shelter s ON s.id = o.id ORDER BY o.name", statement -> {
                var places = new ArrayList<Place>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        places.add(new Place(rows.getObject("id", UUID.class), rows.getString("name"),
                            Kind.valueOf(rows.getString("kind")), rows.getString("region")));
                    }
                }
                return places;
            });
    }
}
