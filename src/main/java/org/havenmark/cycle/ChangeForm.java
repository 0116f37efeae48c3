package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/** The day and team that somebody wants a visit to have; {@code known} as in {@link PlanForm}. */
public record ChangeForm(String version, String day, List<String> team, String known) {
    public ChangeForm {
        team = List.copyOf(team);
    }

    static ChangeForm of(Typed typed) {
        return new ChangeForm(typed.one("version"), typed.one("day"),
            typed.ids("team").stream().map(UUID::toString).toList(), typed.one("known"));
    }

    static ChangeForm of(PlannedVisit visit) {
        return new ChangeForm(Integer.toString(visit.version()), visit.day().toString(),
            visit.team().stream().map(member -> member.who().id().toString()).toList(), "");
    }

    Forms problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Forms.day(day).isEmpty()) {
            problems.put("day", "cycle.visit.day.missing");
        }
        if (team.size() < TeamRules.SMALLEST || team.size() > TeamRules.LARGEST) {
            problems.put("team", "cycle.refusal.team-size");
        }
        return new Forms(problems);
    }

    /** A version that is none is a stale one. */
    Changing.Change change() {
        return new Changing.Change(Forms.number(version).orElse(-1), Forms.day(day).orElse(LocalDate.MIN),
            team.stream().map(UUID::fromString).toList(), TeamWarning.named(known));
    }

    ChangeForm knowing(List<TeamWarning> warnings) {
        return new ChangeForm(version, day, team, TeamWarning.names(warnings));
    }
}
