package org.havenmark.network;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.database.Rows;
import org.havenmark.revisit.Compliance;
import org.havenmark.revisit.Compliances;
import org.havenmark.revisit.Complying;
import org.havenmark.revisit.Verified;

/** Counts what became of the network's actions, as re-visits found it and nobody else. */
@Singleton
final class Keeping {
    private final Compliances compliances;
    private final Rows rows;

    Keeping(Compliances compliances, Rows rows) {
        this.compliances = compliances;
        this.rows = rows;
    }

    /** For coordinators. */
    Kept all() {
        var verified = compliances.all();
        if (verified.isEmpty()) {
            return new Kept(0, null, List.of());
        }
        var lines = new ArrayList<Kept.Line>();
        lines.add(new Kept.Line("network.kept.all", Compliance.of(verified)));
        add(lines, "plan.category.", Complying.by(Verified::category, verified));
        add(lines, "plan.horizon.", Complying.by(Verified::horizon, verified));
        return new Kept((int) verified.stream().map(Verified::shelter).distinct().count(), last(), lines);
    }

    /** For everybody else: only over so many shelters that none can be told apart. */
    Optional<Kept> shown() {
        return Optional.of(all()).filter(kept -> Suppression.suffices(kept.shelters()));
    }

    private static <K> void add(List<Kept.Line> lines, String prefix, Map<K, Compliance> counts) {
        counts.forEach((part, count) -> lines.add(new Kept.Line(prefix + part, count)));
    }

    private LocalDate last() {
        return rows.of("SELECT max(a.visit_on) FROM judgement j JOIN assessment a ON a.id = j.assessment_id "
            + "JOIN hand_in h ON h.assessment_id = a.id", row -> row.getObject(1, LocalDate.class)).get(0);
    }
}
