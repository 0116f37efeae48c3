package org.havenmark.change;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.jspecify.annotations.Nullable;

/** What was done for shelters, without what was withdrawn. Who may know of a shelter is the caller's. */
@Singleton
public class Interventions {
    private static final String ROWS = "SELECT i.*, (SELECT string_agg(c.criterion, ',') FROM intervention_criterion c "
        + "WHERE c.intervention_id = i.id) AS criteria FROM intervention i ";
    private final Rows rows;

    Interventions(Rows rows) {
        this.rows = rows;
    }

    /** The latest first. */
    public List<Intervention> of(UUID shelter) {
        return of(List.of(shelter));
    }

    /** Of all these shelters, the latest first. */
    public List<Intervention> of(Collection<UUID> shelters) {
        return shelters.isEmpty() ? List.of() : ask(ROWS + "WHERE i.withdrawn_at IS NULL AND i.shelter_id IN "
            + Rows.places(shelters) + " ORDER BY i.begun_on DESC, i.id", shelters.toArray());
    }

    public Optional<Intervention> find(UUID shelter, UUID id) {
        return ask(ROWS + "WHERE i.withdrawn_at IS NULL AND i.shelter_id = ? AND i.id = ?", shelter, id)
            .stream().findFirst();
    }

    /** What a source wrote of a shelter, withdrawn or not. */
    Optional<Intervention> by(UUID source, UUID shelter) {
        return ask(ROWS + "WHERE i.source_id = ? AND i.shelter_id = ?", source, shelter).stream().findFirst();
    }

    private List<Intervention> ask(String question, Object... ids) {
        return rows.of(question, Interventions::intervention, ids);
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
