package org.havenmark.cycle;

import java.util.List;
import java.util.UUID;
import org.havenmark.web.Option;

/**
 * A proposed cycle to change and accept.
 *
 * @param verdict   the key of how good it is; empty once it was changed by hand
 * @param asking    whether a change brought a warning that has to be seen first
 * @param reasons   everything that keeps it from being planned, for the top of the page
 * @param assessors those to choose from in each seat
 */
public record ProposalPage(Cycle cycle, String sheet, String verdict, boolean asking, List<Reason> reasons,
                           List<Row> rows, List<Option> assessors) {
    public ProposalPage {
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    /** How many of the teams that are kept leave a wish unmet. */
    public long unmixed() {
        return rows.stream().filter(row -> row.keep() && !row.warnings().isEmpty()).count();
    }

    /** The visits of whoever has most. */
    public long most() {
        return rows.stream().filter(Row::keep).flatMap(row -> row.team().stream()).mapToLong(Member::visits).max()
            .orElse(0);
    }

    /** How many journeys lead into another region. */
    public long journeys() {
        return rows.stream().filter(Row::keep).flatMap(row -> row.team().stream()).filter(Member::travels).count();
    }

    /**
     * One visit.
     *
     * @param seats    the ids of the team, and an empty word for a seat more
     * @param known    the warnings that are shown with it, as the form sends them back
     * @param reasons  why it is refused
     */
    public record Row(UUID shelter, String name, String region, boolean keep, String day, List<String> seats,
                      String known, List<Member> team, List<TeamWarning> warnings, List<String> reasons) {
        public Row {
            seats = List.copyOf(seats);
            team = List.copyOf(team);
            warnings = List.copyOf(warnings);
            reasons = List.copyOf(reasons);
        }
    }

    /** Why somebody suits: how many visits they have in all of it, and where they come from. */
    public record Member(String label, String region, long visits, boolean travels) { }
}
