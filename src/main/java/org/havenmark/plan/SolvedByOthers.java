package org.havenmark.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.database.Rows;
import org.havenmark.feedback.SolvedElsewhere;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.jspecify.annotations.Nullable;

/**
 * What others did about a criterion, what it cost and how long it took: actions that a handed-in re-visit judged done.
 * Neither region nor kind is said, and no code name without the shelter's word.
 */
@Singleton
class SolvedByOthers implements SolvedElsewhere {
    private static final int MOST = 5;
    private static final String DONE = """
        SELECT * FROM (SELECT a.criterion, r.what_note_id, r.network_cost,
            COALESCE(a.decided_at, a.created_at) AS taken_at, COALESCE((SELECT max(p.written_at) FROM action_progress p
              WHERE p.action_id = a.id AND p.status = 'DONE'), j.judged_at) AS done_at,
            CASE WHEN (SELECT n.named FROM action_naming n WHERE n.action_id = a.id
              ORDER BY n.said_at DESC, n.id LIMIT 1) THEN o.name END AS shelter,
            row_number() OVER (PARTITION BY a.criterion
              ORDER BY s.visit_on DESC, a.id) AS place
          FROM action a JOIN action_revision r ON r.action_id = a.id AND r.revision = a.revision
          JOIN organisation o ON o.id = a.shelter_id JOIN judgement j ON j.action_id = a.id AND j.verdict = 'DONE'
          JOIN assessment s ON s.id = j.assessment_id
          WHERE EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = s.id) AND a.shelter_id <> ?
            AND NOT EXISTS (SELECT 1 FROM judgement l JOIN assessment y ON y.id = l.assessment_id
              JOIN hand_in z ON z.assessment_id = y.id WHERE l.action_id = a.id AND y.visit_on > s.visit_on)
            AND a.criterion IN %s) solved
        WHERE place <= ? ORDER BY criterion, place""";
    private final Rows rows;
    private final Notes notes;
    private final NetworkCurrency currency;
    private final Clock clock;

    SolvedByOthers(Rows rows, Notes notes, NetworkCurrency currency, Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.currency = currency;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Solved>> of(Collection<String> criteria, UUID asking, UUID reader, Locale language) {
        var wanted = criteria.stream().distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var found = rows(wanted, asking);
        var words = notes.read(found.stream().map(Row::what).toList(), reader);
        return found.stream().filter(row -> !words.get(row.what()).words().isEmpty())
            .collect(Collectors.groupingBy(Row::criterion, LinkedHashMap::new, Collectors.mapping(row ->
                row.solved(words.get(row.what()), new Money(row.cost(), currency.code()).in(language)),
                Collectors.toList())));
    }

    private List<Row> rows(List<String> criteria, UUID asking) {
        var values = new ArrayList<Object>(List.of(asking));
        values.addAll(criteria);
        values.add(MOST);
        return rows.of(DONE.formatted(Rows.places(criteria)), this::row, values.toArray());
    }

    private Row row(ResultSet row) throws SQLException {
        var zone = clock.getZone();
        var from = row.getObject("taken_at", OffsetDateTime.class).atZoneSameInstant(zone).toLocalDate();
        var to = row.getObject("done_at", OffsetDateTime.class).atZoneSameInstant(zone).toLocalDate();
        return new Row(row.getString("criterion"), row.getObject("what_note_id", UUID.class),
            row.getLong("network_cost"), (int) Math.max(0, ChronoUnit.DAYS.between(from, to)),
            row.getString("shelter"));
    }

    private record Row(String criterion, UUID what, long cost, int days, @Nullable String shelter) {
        Solved solved(ShownNote words, String price) {
            return new Solved(words, price, days, shelter);
        }
    }
}
