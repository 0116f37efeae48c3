package org.havenmark.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done for shelters, without what was withdrawn. Who may know of a shelter is the caller's. */
@Singleton
public class Interventions {
    private static final String ROWS = "SELECT i.*, (SELECT string_agg(c.criterion, ',') FROM intervention_criterion c "
        + "WHERE c.intervention_id = i.id) AS criteria FROM intervention i ";
    private final JdbcOperations jdbc;

    Interventions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Intervention> of(UUID shelter) {
        return of(List.of(shelter));
    }

    /** Of all these shelters, the latest first. */
    @Transactional(readOnly = true)
    public List<Intervention> of(Collection<UUID> shelters) {
        return shelters.isEmpty() ? List.of() : ask(ROWS + "WHERE i.withdrawn_at IS NULL AND i.shelter_id IN ("
            + String.join(", ", Collections.nCopies(shelters.size(), "?")) + ") ORDER BY i.begun_on DESC, i.id",
            List.copyOf(shelters));
    }

    @Transactional(readOnly = true)
    public Optional<Intervention> find(UUID shelter, UUID id) {
        return ask(ROWS + "WHERE i.withdrawn_at IS NULL AND i.shelter_id = ? AND i.id = ?", List.of(shelter, id))
            .stream().findFirst();
    }

    /** What a source wrote of a shelter, withdrawn or not. */
    @Transactional(readOnly = true)
    Optional<Intervention> by(UUID source, UUID shelter) {
        return ask(ROWS + "WHERE i.source_id = ? AND i.shelter_id = ?", List.of(source, shelter)).stream().findFirst();
    }

    private List<Intervention> ask(String question, List<UUID> ids) {
        return jdbc.prepareStatement(question, statement -> {
            for (int i = 0; i < ids.size(); i++) {
                statement.setObject(i + 1, ids.get(i));
            }
            var found = new ArrayList<Intervention>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(intervention(rows));
                }
            }
            return found;
        });
    }

    private static Intervention intervention(ResultSet row) throws SQLException {
        return new Intervention(row.getObject("id", UUID.class), row.getObject("source_id", UUID.class),
            row.getObject("shelter_id", UUID.class), row.getObject("sheet_version_id", UUID.class),
            Intervention.Kind.valueOf(row.getString("kind")), money(row.getString("money")),
            row.getObject("begun_on", LocalDate.class), row.getObject("ended_on", LocalDate.class),
            row.getObject("note_id", UUID.class), Set.of(row.getString("criteria").split(",")), row.getInt("version"));
    }

    private static Intervention.@Nullable Money money(@Nullable String name) {
        return name == null ? null : Intervention.Money.valueOf(name);
    }
}
