package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;

/** What handed-in re-visits verified. Who may know of a shelter is the caller's question. */
@Singleton
public class Compliances {
    private static final String VERIFIED = """
        SELECT * FROM (SELECT j.action_id, s.shelter_id, v.cycle_id, x.criterion, r.category, r.horizon, j.verdict,
            r.what_note_id, j.effects_note_id, j.evidence_note_id, s.id AS assessment_id, x.created_at,
            row_number() OVER (PARTITION BY j.action_id ORDER BY s.visit_on DESC, j.judged_at DESC) AS place
          FROM judgement j JOIN assessment s ON s.id = j.assessment_id LEFT JOIN visit v ON v.id = s.visit_id
          JOIN action x ON x.id = j.action_id JOIN action_revision r ON r.action_id = x.id AND r.revision = (
            SELECT max(w.revision) FROM action_revision w WHERE w.action_id = x.id AND w.written_at <= j.judged_at)
          WHERE EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = s.id)) verified WHERE %s
        ORDER BY created_at, action_id""";
    private final Rows rows;

    Compliances(Rows rows) {
        this.rows = rows;
    }

    /** At one re-visit, in the order in which the actions came into the plan. */
    public List<Verified> at(UUID assessment) {
        return ask("assessment_id = ?", assessment);
    }

    /** Every action of a shelter that was ever verified, by its latest verdict. */
    public List<Verified> ofShelter(UUID shelter) {
        return ask("place = 1 AND shelter_id = ?", shelter);
    }

    /** Every action of the network that was ever verified, by its latest verdict. */
    public List<Verified> all() {
        return ask("place = 1");
    }

    /** By shelter, each action by its latest verdict; a shelter without a verified action is not in it. */
    public Map<UUID, Compliance> byShelter() {
        return Complying.by(Verified::shelter, ask("place = 1"));
    }

    /** By cycle, as the re-visits of that cycle found it: an action that two cycles judged is in both. */
    public Map<UUID, Compliance> byCycle() {
        return Complying.by(each -> Objects.requireNonNull(each.cycle()), ask("cycle_id IS NOT NULL"));
    }

    /** By shelter, of one cycle. */
    public Map<UUID, Compliance> ofCycle(UUID cycle) {
        return Complying.by(Verified::shelter, ask("cycle_id = ?", cycle));
    }

    private List<Verified> ask(String which, Object... values) {
        return rows.of(VERIFIED.formatted(which), Compliances::verified, values);
    }

    private static Verified verified(ResultSet row) throws SQLException {
        return new Verified(row.getObject("action_id", UUID.class), row.getObject("shelter_id", UUID.class),
            row.getObject("cycle_id", UUID.class), row.getString("criterion"),
            Category.valueOf(row.getString("category")),
            Horizon.valueOf(row.getString("horizon")), Judgement.Verdict.valueOf(row.getString("verdict")),
            row.getObject("what_note_id", UUID.class), row.getObject("effects_note_id", UUID.class),
            row.getObject("evidence_note_id", UUID.class));
    }
}
