package org.havenmark.cycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/** A proposal as a coordinator sends it back: row by row as proposed, changed or left out. */
public record AcceptanceForm(String sheet, List<Row> rows) {
    public AcceptanceForm {
        rows = List.copyOf(rows);
    }

    static AcceptanceForm of(Typed typed) {
        return new AcceptanceForm(typed.one("sheet"), typed.ids("shelter").stream().map(shelter -> new Row(
            shelter, !typed.one("keep-" + shelter).isEmpty(), typed.one("day-" + shelter),
            typed.ids("seat-" + shelter), typed.one("known-" + shelter))).toList());
    }

    /** As proposed, before anything was shown. */
    static AcceptanceForm of(String sheet, Proposal.Teams teams) {
        return new AcceptanceForm(sheet, teams.visits().stream().map(visit -> new Row(visit.shelter(), true,
            visit.day().toString(), visit.team().stream().map(Proposal.Member::person).toList(), "")).toList());
    }

    /** The rows that are to be planned and whose day can be read. */
    List<Row> kept() {
        return rows.stream().filter(row -> row.keep() && row.wanted(sheet).isPresent()).toList();
    }

    List<WantedVisit> wanted() {
        return kept().stream().flatMap(row -> row.wanted(sheet).stream()).toList();
    }

    /** Rows that are to be planned on a day that cannot be read. */
    Set<UUID> withoutDay() {
        return rows.stream().filter(row -> row.keep() && row.wanted(sheet).isEmpty()).map(Row::shelter)
            .collect(Collectors.toSet());
    }

    /** The same, with the warnings that the page is about to show. */
    AcceptanceForm knowing(Map<UUID, VisitCheck> checks) {
        return new AcceptanceForm(sheet, rows.stream().map(row -> checks.containsKey(row.shelter())
            ? row.knowing(checks.get(row.shelter()).warnings()) : row).toList());
    }

    /**
     * One visit of it; {@code known} as in {@link PlanForm}.
     *
     * @param keep whether it is to be planned
     */
    public record Row(UUID shelter, boolean keep, String day, List<UUID> team, String known) {
        public Row {
            team = List.copyOf(team);
        }

        Optional<WantedVisit> wanted(String sheet) {
            return Forms.day(day).filter(read -> Typed.isId(sheet)).map(read -> new WantedVisit(shelter,
                UUID.fromString(sheet), read, null, team, TeamWarning.named(known)));
        }

        Row knowing(List<TeamWarning> warnings) {
            return new Row(shelter, keep, day, team, TeamWarning.names(warnings));
        }
    }
}
